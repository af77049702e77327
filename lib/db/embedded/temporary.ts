import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { accountFor, canReach } from "@/lib/db/embedded/account";
import { SHARED_FOLDER } from "@/lib/db/embedded/binaries";
import { openCluster } from "@/lib/db/embedded/cluster";
import { findPostmaster, isAlive } from "@/lib/db/embedded/postmaster";
import { startServer, stopServer } from "@/lib/db/embedded/server";

const PREFIX = "tiaodu-temporary-";

export type Temporary = { readonly urlOf: (database: string) => string; readonly stop: () => Promise<void> };

/** A server of this process alone, in a temporary folder, which forgets everything when it stops. */
export async function startTemporary(): Promise<Temporary> {
  const base = canReach(accountFor(""), tmpdir()) ? tmpdir() : SHARED_FOLDER;
  mkdirSync(base, { recursive: true });
  removeAbandoned(base);
  const home = mkdtempSync(path.join(base, `${PREFIX}${process.pid}-`));
  chmodSync(home, 0o711);
  const cluster = await openCluster(home, false);
  await startServer(cluster);
  return {
    urlOf: cluster.reach.urlOf,
    stop: async () => {
      await stopServer(cluster);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** What a killed run of ours has left behind. */
function removeAbandoned(base: string): void {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(PREFIX))) {
    const home = path.join(base, name);
    if (isAlive(Number(name.slice(PREFIX.length).split("-")[0])) || statSync(home, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue;
    const pid = findPostmaster(path.join(home, "pg"));
    if (pid !== null) process.kill(pid, "SIGKILL");
    rmSync(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
