import { execFile, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { accountFor, canReach, type Account } from "@/lib/db/embedded/account";
import { findBinaries, type Binaries } from "@/lib/db/embedded/binaries";
import { reachOf, type Reach } from "@/lib/db/embedded/reach";
import { bareEnv } from "@/lib/env";

/** One PostgreSQL cluster on this machine, running or not. */
export type Cluster = {
  /** PostgreSQL's own folder. */
  readonly folder: string;
  readonly account: Account;
  readonly binaries: Binaries;
  readonly reach: Reach;
  /** What the server says while it runs. */
  readonly log: string;
  /** Survives a power failure; a test's need not. */
  readonly durable: boolean;
};

/** The server's owner, as the addresses of `Reach` name it. */
const SUPERUSER = "tiaodu";

/** The cluster in `<home>/pg`, made there where there is none yet. What takes long lets this process beat for its turn meanwhile. */
export async function openCluster(home: string, durable: boolean): Promise<Cluster> {
  const folder = path.join(home, "pg");
  mkdirSync(home, { recursive: true });
  const account = accountFor(folder);
  if (!canReach(account, home)) throw new Error(`The user that PostgreSQL runs as cannot enter ${home}.`);
  const binaries = await findBinaries(account);
  const cluster = { folder, account, binaries, reach: reachOf(home, account), log: path.join(home, "pg.log"), durable };
  if (!existsSync(path.join(folder, "PG_VERSION"))) await initialise(cluster);
  refuseOtherVersion(cluster);
  return cluster;
}

/** Made beside its place and moved there when it is whole, so that an interrupted attempt leaves nothing half-made. */
async function initialise({ folder, account, binaries, reach, durable }: Cluster): Promise<void> {
  const half = `${folder}.new`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  if (account) chownSync(half, account.uid, account.gid);
  const options = [
    `--pgdata=${half}`,
    `--username=${SUPERUSER}`,
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    `--locale=${process.platform === "linux" ? "C.UTF-8" : "C"}`,
    ...reach.initdbOptions,
    ...(durable ? [] : ["--no-sync"]),
  ];
  try {
    await promisify(execFile)(binaries.initdb, options, { ...account, cwd: path.dirname(binaries.initdb), env: bareEnv() });
  } catch (error) {
    const { stdout = "", stderr = "", message } = error as Error & { stdout?: string; stderr?: string };
    throw new Error(`PostgreSQL could not make its folder ${folder}.\n${stdout}${stderr || message}`, { cause: error });
  }
  renameSync(half, folder);
}

function refuseOtherVersion({ folder, binaries }: Cluster): void {
  const made = readFileSync(path.join(folder, "PG_VERSION"), "utf8").trim();
  const { stdout } = spawnSync(binaries.postgres, ["--version"], { encoding: "utf8" });
  const ours = /(\d+)/.exec(stdout)?.[1];
  if (made !== ours) throw new Error(`The database in ${folder} was made by PostgreSQL ${made}; this is PostgreSQL ${ours}. Carry it over with a dump.`);
}

/** The server's settings as arguments, so that no shell and no file ever sees a path. */
export function settingsOf({ reach, durable }: Cluster): string[] {
  const settings = {
    ...reach.settings,
    fsync: durable ? "on" : "off",
    synchronous_commit: durable ? "on" : "off",
    full_page_writes: durable ? "on" : "off",
    max_connections: "100",
    timezone: "UTC",
    log_timezone: "UTC",
    // A statement or a detail in the log could hold what somebody typed.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
