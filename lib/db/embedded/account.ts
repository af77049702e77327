import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** The user PostgreSQL runs as where that is not ourselves; null: ourselves. */
export type Account = { readonly uid: number; readonly gid: number } | null;

const NAME = "postgres";

/**
 * PostgreSQL refuses to run as root. There it runs as the owner of its cluster, or as the user `postgres`,
 * which is created where the machine has none.
 */
export function accountFor(cluster: string): Account {
  if (process.getuid?.() !== 0) return null;
  const owner = existsSync(cluster) ? statSync(cluster) : null;
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  if (!idOf("-u")) {
    execFileSync("groupadd", ["--force", "--system", NAME]);
    execFileSync("useradd", ["--system", "--gid", NAME, "--no-create-home", "--shell", "/usr/sbin/nologin", NAME]);
  }
  return { uid: Number(idOf("-u")), gid: Number(idOf("-g")) };
}

function idOf(which: "-u" | "-g"): string {
  return spawnSync("id", [which, NAME], { encoding: "utf8" }).stdout?.trim() ?? "";
}

/** True where the account can enter the folder, or read and run the program: each folder on the way lets it pass. */
export function canReach(account: Account, path: string): boolean {
  if (!account) return true;
  const test = spawnSync("/bin/sh", ["-c", 'test -x "$1" && { test -d "$1" || test -r "$1"; }', "sh", path], { ...account, cwd: "/" });
  return test.status === 0;
}
