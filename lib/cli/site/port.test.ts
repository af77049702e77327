import { createServer, type AddressInfo, type Server } from "node:net";
import { afterEach, expect, it, vi } from "vitest";
import { choosePort } from "@/lib/cli/site/port";
import { setEnv } from "@/lib/env";

const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
const open: Server[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
  said.mockClear();
});

/** Listens on a port of the machine's choice; gives it. */
function taken(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    open.push(server);
    server.listen(0, "127.0.0.1", () => resolve((server.address() as AddressInfo).port));
  });
}

it("takes the port that is asked for, silently", async () => {
  const port = await taken();
  await new Promise((resolve) => open.pop()!.close(resolve));
  setEnv({ PORT: String(port), BIND_ADDRESS: "127.0.0.1" });
  expect(await choosePort()).toBe(port);
  expect(said).not.toHaveBeenCalled();
});

it("takes the next free one where it is taken, and says so", async () => {
  const port = await taken();
  setEnv({ PORT: String(port), BIND_ADDRESS: "127.0.0.1" });
  const chosen = await choosePort();
  expect(chosen).toBeGreaterThan(port);
  expect(said).toHaveBeenCalledWith(`! Port ${port} is taken; ${chosen} is used instead.`);
});
