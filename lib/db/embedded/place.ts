import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { accountFor, canReach } from "@/lib/db/embedded/account";
import { SHARED_FOLDER } from "@/lib/db/embedded/binaries";

/**
 * The folder of the site's own database: the data folder itself, or, where the user that PostgreSQL runs as cannot
 * enter that, `/var/lib/tiaodu/<id>`, whose id is kept in the data folder.
 */
export function findPlace(dataDir: string): string {
  const idFile = path.join(dataDir, "database-id");
  const root = process.getuid?.() === 0;
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (existsSync(idFile)) return elsewhere(readFileSync(idFile, "utf8"));
  if (!root) return dataDir;

  // Others may pass through to the cluster, which is closed to them, but see nothing.
  chmodSync(dataDir, 0o711);
  const cluster = path.join(dataDir, "pg");
  if (canReach(accountFor(cluster), dataDir) || existsSync(cluster)) return dataDir;
  const id = randomBytes(6).toString("hex");
  writeFileSync(idFile, id, { mode: 0o644 });
  return elsewhere(id);
}

function elsewhere(id: string): string {
  if (!/^[0-9a-f]{12}$/.test(id)) throw new Error(`Not the id of a database: ${id}`);
  return path.join(SHARED_FOLDER, id);
}
