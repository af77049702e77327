import { spawn, type ChildProcess } from "node:child_process";
import { boundHost } from "@/lib/cli/site/bound-host";
import { NEXT } from "@/lib/cli/site/build";
import { whenStopping } from "@/lib/cli/site/stopping";
import { untilServing } from "@/lib/cli/site/until-serving";
import { env, setEnv } from "@/lib/env";

export type Serving = {
  /** Resolves when the server has ended, whoever ended it, with its exit code. */
  readonly ended: Promise<number>;
};

const GRACE_MS = 8_000;

/** Starts Next in a process of its own and waits until it answers. */
export async function serve(mode: "start" | "dev", port: number): Promise<Serving> {
  const { BIND_ADDRESS, NEXTAUTH_URL } = env();
  // Without an address of its own the site is where the browser found it.
  if (!NEXTAUTH_URL) setEnv({ AUTH_TRUST_HOST: "1" });
  const args = ["--import", new URL("../prepare/leave-with-parent.mjs", import.meta.url).href, NEXT, mode, "--port", String(port)];
  if (BIND_ADDRESS) args.push("--hostname", BIND_ADDRESS);
  // A terminal's Ctrl-C goes to the starter alone, which stops things in their order.
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit", "ipc"], detached: process.platform !== "win32" });
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
  whenStopping(() => end(child, ended));
  await untilServing(child, `http://${boundHost(BIND_ADDRESS, "127.0.0.1")}:${port}/healthz`);
  return { ended };
}

/** Asked to end; made to, where it does not within the grace. */
async function end(child: ChildProcess, ended: Promise<number>): Promise<void> {
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  await ended;
  clearTimeout(late);
}
