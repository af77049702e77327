import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import path from "node:path";

/**
 * The process that serves a cluster now, from the file it leaves there; null where none does.
 * A file left by a killed server, or copied along with the folder, names a process that is gone or somebody else's:
 * it is removed, since PostgreSQL would refuse to start beside it.
 */
export function findPostmaster(folder: string): number | null {
  const file = path.join(folder, "postmaster.pid");
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, "utf8").split("\n")[0]);
  if (pid > 0 && serves(pid, folder)) return pid;
  rmSync(file, { force: true });
  return null;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** True while the process serves the cluster: it works in the cluster's folder, or its command line names it. */
export function serves(pid: number, folder: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform === "win32") return spawnSync("tasklist", ["/fi", `pid eq ${pid}`], { encoding: "utf8" }).stdout.includes("postgres");
  if (process.platform !== "linux") return spawnSync("ps", ["-o", "command=", "-p", `${pid}`], { encoding: "utf8" }).stdout.includes(folder);
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch {
    return false;
  }
}
