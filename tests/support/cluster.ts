import type { TestProject } from "vitest/node";
import { recreateDatabase } from "@/lib/db/embedded/databases";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";

declare module "vitest" {
  interface ProvidedContext {
    databaseServer: string;
  }
}

/** The migrated, empty database that each test file gets a copy of. */
export const TEMPLATE = "migrated";

/** One server a run, of its own, which the site's database never meets. */
export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporary();
  await recreateDatabase(server.urlOf("postgres"), TEMPLATE);
  await applyMigrations(server.urlOf(TEMPLATE));
  project.provide("databaseServer", server.urlOf("postgres"));
  return server.stop;
}
