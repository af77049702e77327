import { spawn, spawnSync } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { settingsOf, type Cluster } from "@/lib/db/embedded/cluster";
import { findPostmaster, serves } from "@/lib/db/embedded/postmaster";
import { bareEnv } from "@/lib/env";

const PATIENCE_MS = 120_000;
const LONGEST_LOG = 10_000_000;

/** Starts the cluster's server unless it runs, and waits until it answers; a crash before is recovered from here. */
export async function startServer(cluster: Cluster): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  let started = 0;
  while (!(await answers(cluster))) {
    if (Date.now() > until) throw new Error(`PostgreSQL does not answer.\n${lastWords(cluster)}`);
    // Processes of a killed server may hold its memory for a moment: it is tried again.
    if (findPostmaster(cluster.folder) === null) {
      if (started++ === 10) throw new Error(`PostgreSQL does not start.\n${lastWords(cluster)}`);
      await launch(cluster);
    }
    await pause(50);
  }
}

/** Stops the server at once and in order, and waits until it is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const pid = findPostmaster(cluster.folder);
  if (pid === null) return;
  if (process.platform === "win32") spawnSync(cluster.binaries.pgCtl, ["stop", "-D", cluster.folder, "-m", "fast"]);
  else process.kill(pid, "SIGINT");
  const until = Date.now() + PATIENCE_MS;
  while (serves(pid, cluster.folder) && Date.now() < until) await pause(20);
}

/** Resolves when the server has taken the cluster or given up; it lives on when this process ends. */
async function launch(cluster: Cluster): Promise<void> {
  const { binaries, folder, account, log } = cluster;
  const out = openSync(log, "a", 0o600);
  if (statSync(log).size > LONGEST_LOG) truncateSync(log);
  const common = { ...account, cwd: folder, env: bareEnv(), detached: true, stdio: ["ignore", out, out] as ["ignore", number, number], windowsHide: true };
  const settings = settingsOf(cluster);
  // Windows: only pg_ctl can let go of an administrator's rights.
  const server =
    process.platform === "win32"
      ? spawn(binaries.pgCtl, ["start", "-D", folder, "-o", settings.join(" ")], common)
      : spawn(binaries.postgres, ["-D", folder, ...settings], common);
  closeSync(out);
  server.once("error", () => undefined);
  server.unref();
  const hasEnded = () => server.pid === undefined || server.exitCode !== null || server.signalCode !== null;
  while (!hasEnded() && findPostmaster(cluster.folder) === null) await pause(20);
  if (hasEnded()) await pause(300);
}

async function answers({ reach }: Cluster): Promise<boolean> {
  const client = new pg.Client({ connectionString: reach.urlOf("postgres"), connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function lastWords({ log }: Cluster): string {
  return readFileSync(log, "utf8").split("\n").slice(-12).join("\n");
}
