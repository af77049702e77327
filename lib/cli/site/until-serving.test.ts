import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { untilServing } from "@/lib/cli/site/until-serving";

const NOBODY = "http://127.0.0.1:9/healthz";

const undo: (() => void)[] = [];
afterEach(() => undo.splice(0).forEach((work) => work()));

function run(script: string) {
  const child = spawn(process.execPath, ["-e", script], { stdio: "ignore" });
  undo.push(() => child.kill("SIGKILL"));
  return child;
}

it("gives up where the process has ended, by itself or by a signal", async () => {
  await expect(untilServing(run("process.exit(3)"), NOBODY)).rejects.toThrow("ended before it served");
  await expect(untilServing(run("process.kill(process.pid, 'SIGKILL')"), NOBODY)).rejects.toThrow("ended before it served");
});

it("waits for the answer that is wanted", async () => {
  let asked = 0;
  const server = createServer((_, response) => response.writeHead((asked += 1) < 3 ? 503 : 200).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  undo.push(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`;
  await untilServing(run("setInterval(() => {}, 1000)"), address, ({ ok }) => ok);
  expect(asked).toBe(3);
});

it("refuses what is no address instead of asking it for ever", async () => {
  await expect(untilServing(run("setInterval(() => {}, 1000)"), "http://::1:3000/healthz")).rejects.toThrow("Invalid URL");
});
