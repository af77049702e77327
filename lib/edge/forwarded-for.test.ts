import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { clientAddress } from "@/lib/edge/client-address";
import { trustSocketsOnly } from "@/lib/edge/forwarded-for";

it("replaces what a request says of where it came from by the address of its socket", async () => {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const forged = { headers: { "x-forwarded-for": "6.6.6.6", "x-forwarded-proto": "https" } };
  await fetch(url, forged);
  trustSocketsOnly();
  await fetch(url, forged);
  server.close();

  expect(seen[0]).toMatchObject({ "x-forwarded-for": "6.6.6.6" });
  expect(seen[1]).toMatchObject({ "x-forwarded-proto": "https" });
  expect(clientAddress(new Headers(seen[1] as Record<string, string>))).toBe("127.0.0.1");
});
