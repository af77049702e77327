import { readFileSync } from "node:fs";
import { Client } from "pg";
import { SITE_DATABASE } from "@/lib/cli/testing/site-database";

/** Runs a statement on the database of the site under test, past what keeps its record, for what no page can bring about. */
export async function onSiteDatabase(statement: string, values: readonly unknown[] = []): Promise<void> {
  const client = new Client({ connectionString: readFileSync(SITE_DATABASE, "utf8") });
  await client.connect();
  try {
    await client.query("SET session_replication_role = replica");
    await client.query(statement, [...values]);
  } finally {
    await client.end();
  }
}
