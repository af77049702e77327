import { db } from "@/lib/db/client";

/**
 * Empties every table, also those whose rows the database refuses to give up; for `beforeEach`.
 * Each test file has a database of its own, so other files are not touched.
 */
export async function cleanDatabase(): Promise<void> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  await db().$transaction([
    db().$executeRaw`SET LOCAL session_replication_role = replica`,
    ...tables.map(({ name }) => db().$executeRawUnsafe(`DELETE FROM ${name}`)),
  ]);
}
