import { expect, it } from "vitest";
import { boundHost } from "@/lib/cli/site/bound-host";

it("reaches a server on this machine, whatever it is bound to", () => {
  const hosts = [undefined, "0.0.0.0", "::", "::1", "fd00::7", "10.0.0.7", "tiaodu.example"];
  expect(hosts.map((address) => boundHost(address, "127.0.0.1"))).toEqual(["127.0.0.1", "127.0.0.1", "[::1]", "[::1]", "[fd00::7]", "10.0.0.7", "tiaodu.example"]);
  for (const address of hosts) expect(() => new URL(`http://${boundHost(address, "127.0.0.1")}:3000/healthz`)).not.toThrow();
});

it("is shown by name where the server listens everywhere", () => {
  expect([undefined, "0.0.0.0", "::", "::1"].map((address) => boundHost(address, "localhost"))).toEqual(["localhost", "localhost", "[::1]", "[::1]"]);
});
