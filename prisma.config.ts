import { defineConfig } from "prisma/config";

/**
 * Only `prisma migrate` and `prisma db` run the schema engine, which is a download; `npm run db:migrate` does without.
 * The other commands refuse to start where it is missing, and never run it: any program may stand in for it.
 */
const needsEngine = process.argv.some((word) => word === "migrate" || word === "db");
if (!needsEngine) process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const url = process.env.DATABASE_URL;

export default defineConfig({
  schema: "prisma/schema",
  migrations: { path: "prisma/migrations" },
  ...(url ? { datasource: { url } } : {}),
});
