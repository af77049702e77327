import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, it } from "vitest";

const PROGRAM = `
  import { whenStopping } from "./lib/cli/site/stopping.ts";
  whenStopping(async () => console.log("database stopped"));
  whenStopping(async () => { throw new Error("the server was gone already"); });
  whenStopping(async () => console.log("server stopped"));
  setInterval(() => undefined, 1_000);
  console.log("running");
`;

it.skipIf(process.platform === "win32").each([["SIGINT", 130], ["SIGTERM", 143]] as const)("on %s what was begun is undone, the last first, whatever fails", async (signal, code) => {
  const program = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", PROGRAM], { stdio: ["ignore", "pipe", "ignore"] });
  let printed = "";
  program.stdout.setEncoding("utf8").on("data", (words: string) => {
    if (printed === "") program.kill(signal);
    printed += words;
  });
  expect(await once(program, "exit")).toEqual([code, null]);
  expect(printed.trim().split("\n")).toEqual(["running", "server stopped", "database stopped"]);
});
