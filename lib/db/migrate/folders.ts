import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const MIGRATIONS = path.resolve("prisma/migrations");
const SCHEMA = path.resolve("prisma/schema");

export type Migration = { readonly name: string; readonly script: string };

/** The migrations of the project, in the order of their names. */
export function readMigrations(): Migration[] {
  return readdirSync(MIGRATIONS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, script: readFileSync(path.join(MIGRATIONS, name, "migration.sql"), "utf8") }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same, in the schema engine's form. */
export function migrationsList() {
  const lock = path.join(MIGRATIONS, "migration_lock.toml");
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: "migration_lock.toml", content: existsSync(lock) ? readFileSync(lock, "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: readMigrations().map(({ name, script }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: script } },
    })),
  };
}

/** The schema's files, in the schema engine's form. */
export function readSchema() {
  const names = readdirSync(SCHEMA).filter((name) => name.endsWith(".prisma")).toSorted();
  return { files: names.map((name) => ({ path: path.join(SCHEMA, name), content: readFileSync(path.join(SCHEMA, name), "utf8") })) };
}

export const NO_FILTERS = { externalTables: [], externalEnums: [] };
