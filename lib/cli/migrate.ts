import { withDatabase } from "@/lib/cli/site/with-database";

/** `npm run db:migrate`: brings the database up to date, as each start does. */
export async function run(): Promise<void> {
  await withDatabase(async () => console.log("The database is up to date."));
}
