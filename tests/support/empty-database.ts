import { db } from "@/lib/db/client";

/**
 * Takes every row out of the worker's database. The triggers that keep the record stand aside for it,
 * which only the superuser of a test's own cluster may ask of them.
 */
export async function emptyDatabase(): Promise<void> {
  await db().$transaction(async (tx) => {
    const tables = await tx.$queryRaw<{ name: string }[]>`
      SELECT quote_ident(tablename) AS "name" FROM pg_tables WHERE schemaname = current_schema() AND tablename <> '_prisma_migrations'`;
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`;
    await tx.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(", ")}`);
  });
}
