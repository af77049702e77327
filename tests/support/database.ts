import { db } from "@/lib/db/client";

/**
 * Empties every table, also those whose rows the database refuses to give up; for `beforeEach`.
 * Each test file has a database of its own, so other files are not touched.
 */
export async function cleanDatabase(): Promise<void> {
  await db().$executeRaw`
    DO $$
    DECLARE held record;
    BEGIN
      SET LOCAL session_replication_role = replica;
      FOR held IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' LOOP
        EXECUTE format('DELETE FROM %I', held.tablename);
      END LOOP;
      SET LOCAL session_replication_role = origin;
    END $$`;
}
