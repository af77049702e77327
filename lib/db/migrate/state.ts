import { createHash } from "node:crypto";
import type { Client } from "pg";
import type { Migration } from "@/lib/db/migrate/folders";

export type State = { readonly pending: string[]; /** Begun and not finished; PostgreSQL kept nothing of them. */ readonly interrupted: string[] };

type Row = { migration_name: string; checksum: string; finished: boolean };

/**
 * What a database has of the project's migrations.
 *
 * @throws where an applied migration was edited since, or is not in the project
 */
export async function readState(client: Client, migrations: Migration[]): Promise<State> {
  const rows = await readRows(client);
  const byName = new Map(migrations.map((migration) => [migration.name, migration]));
  const applied = rows.filter((row) => row.finished);
  const unknown = applied.filter((row) => !byName.has(row.migration_name));
  if (unknown.length > 0) throw new Error(`The database is newer than this program: it has ${names(unknown)}.`);
  const edited = applied.filter((row) => checksum(byName.get(row.migration_name)?.script ?? "") !== row.checksum);
  if (edited.length > 0) throw new Error(`Edited after it was applied, which is refused: ${names(edited)}. Restore the file and write a new migration.`);

  const done = new Set(applied.map((row) => row.migration_name));
  const interrupted = rows.filter((row) => !row.finished).map((row) => row.migration_name);
  return { pending: migrations.map(({ name }) => name).filter((name) => !done.has(name)), interrupted };
}

async function readRows(client: Client): Promise<Row[]> {
  const table = await client.query<{ there: boolean }>(`SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS there`);
  if (!table.rows[0]?.there) return [];
  const { rows } = await client.query<Row>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  );
  return rows;
}

/** As Prisma Migrate computes it. */
function checksum(script: string): string {
  return createHash("sha256").update(script).digest("hex");
}

function names(rows: Row[]): string {
  return rows.map((row) => row.migration_name).join(", ");
}
