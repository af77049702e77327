import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import { NEXT } from "@/lib/cli/site/build";
import { whenStopping } from "@/lib/cli/site/stopping";
import { untilServing } from "@/lib/cli/site/until-serving";
import { envWith } from "@/lib/env";

const LEAVE_WITH_PARENT = new URL("../prepare/leave-with-parent.mjs", import.meta.url).href;

/** Serves a built Next app on a free port until the command ends; gives its address. */
export async function serveNext(folder: string, env: Readonly<Record<string, string>>): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, ["--import", LEAVE_WITH_PARENT, path.resolve(NEXT), "start", "--port", String(port), "--hostname", "127.0.0.1"], {
    cwd: folder,
    env: envWith({ ...env, NODE_ENV: "production" }),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  whenStopping(async () => {
    child.kill("SIGKILL");
    await ended;
  });
  const address = `http://127.0.0.1:${port}`;
  await untilServing(child, `${address}/healthz`, ({ ok }) => ok);
  return address;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address !== null ? resolve(address.port) : reject(new Error("no port"))));
    });
  });
}
