import { Client } from "pg";
import { withEngine } from "@/lib/db/migrate/engine";
import { migrationsList, NO_FILTERS, readMigrations } from "@/lib/db/migrate/folders";
import { readState } from "@/lib/db/migrate/state";

/** Any number, the same for all instances of the program. */
const LOCK = 20_260_101;

/**
 * Brings a database up to the project's migrations, which are ordinary Prisma Migrate folders; of several
 * instances starting together one does it. One that failed or was interrupted is tried again.
 *
 * @returns the names of those applied now
 * @throws where an applied migration was edited since, or is unknown here
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [LOCK]);
    const { pending, interrupted } = await readState(client, readMigrations());
    if (pending.length === 0) return [];
    return await withEngine(url, async (engine) => {
      for (const migrationName of interrupted) await engine.markMigrationRolledBack({ migrationName });
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: migrationsList(), filters: NO_FILTERS });
      return appliedMigrationNames;
    });
  } finally {
    await client.end();
  }
}
