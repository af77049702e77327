import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";
import { withEngine } from "@/lib/db/migrate/engine";
import { MIGRATIONS, NO_FILTERS, readSchema } from "@/lib/db/migrate/folders";

/** The statements that lead from the migrations to the schema; null where there are none. Needs an empty database. */
export async function diffToSchema(scratch: string): Promise<string | null> {
  await applyMigrations(scratch);
  const { stdout, exitCode } = await withEngine(scratch, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", ...readSchema(), configDir: "." },
      to: { tag: "schemaDatamodel", ...readSchema() },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    }),
  );
  return exitCode === 0 ? null : stdout;
}

/** Writes a migration's folder, named after the moment and the words, and gives its path. */
export function writeMigration(words: string, script: string, now: Date): string {
  const moment = now.toISOString().replace(/\D/g, "").slice(0, 14);
  const name = words.toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
  const folder = path.join(MIGRATIONS, `${moment}_${name || "migration"}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), script);
  return path.relative(".", folder);
}
