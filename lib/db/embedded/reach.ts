import { createHash } from "node:crypto";
import { chownSync, lstatSync, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Account } from "@/lib/db/embedded/account";
import { loopbackReach } from "@/lib/db/embedded/loopback";

/** How a cluster is reached: what its server listens on, and the address of one of its databases. */
export type Reach = {
  readonly settings: Record<string, string>;
  readonly initdbOptions: string[];
  readonly urlOf: (database: string) => string;
};

/** A socket's path, `/.s.PGSQL.5432` and all, must stay under 104 bytes on some systems. */
const LONGEST_FOLDER = 85;

/** A Unix socket in a folder that only the server's user and root can enter; on Windows a loopback port with a password. */
export function reachOf(home: string, account: Account): Reach {
  if (process.platform === "win32") return loopbackReach(home);
  const folder = privateFolder(home, account);
  return {
    settings: { listen_addresses: "", unix_socket_directories: `"${folder.replaceAll('"', '""')}"` },
    initdbOptions: ["--auth=trust"],
    urlOf: (database) => `postgresql://tiaodu@localhost/${database}?host=${encodeURIComponent(folder)}`,
  };
}

function privateFolder(home: string, account: Account): string {
  const near = path.join(home, "run");
  const short = path.join(tmpdir(), `tiaodu-${createHash("sha256").update(home).digest("hex").slice(0, 12)}`);
  const folder = Buffer.byteLength(near) <= LONGEST_FOLDER ? near : short;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account && lstatSync(folder).uid === 0) chownSync(folder, account.uid, account.gid);
  const { uid, mode } = lstatSync(folder);
  const ours = account?.uid ?? process.getuid?.();
  if (uid !== ours || (mode & 0o170_077) !== 0o040_000) throw new Error(`${folder} is somebody else's, or open to others; remove it.`);
  return folder;
}
