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
  const warnings: unknown[] = [];
  trustSocketsOnly({ warn: (words: unknown) => void warnings.push(words) });
  await fetch(url);
  expect(warnings).toEqual([]);
  await fetch(url, forged);
  await fetch(url, forged);
  server.close();

  expect(seen[0]).toMatchObject({ "x-forwarded-for": "6.6.6.6" });
  // A proxy that nobody told us of puts all people under one lock.
  expect(warnings).toEqual([expect.stringContaining("TRUST_PROXY=1")]);
  expect(seen[2]).toMatchObject({ "x-forwarded-proto": "https" });
  expect(clientAddress(new Headers(seen[2] as Record<string, string>))).toBe("127.0.0.1");
});
