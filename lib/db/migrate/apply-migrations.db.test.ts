import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { recreateDatabase } from "@/lib/db/embedded/databases";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";
import { readMigrations } from "@/lib/db/migrate/folders";
import { readState } from "@/lib/db/migrate/state";
import { diffToSchema } from "@/lib/db/migrate/write-migration";

const server = inject("databaseServer");
const address = new URL(server);
address.pathname = `/migrated_${randomUUID()}`;
const names = readMigrations().map(({ name }) => name);
const client = new Client({ connectionString: address.href });

describe("migrations", () => {
  beforeAll(async () => {
    await recreateDatabase(server, address.pathname.slice(1));
    await client.connect();
  });
  afterAll(() => client.end());

  it("are applied once, by one of those that start together", async () => {
    const applied = await Promise.all([applyMigrations(address.href), applyMigrations(address.href)]);
    expect(applied.toSorted((a, b) => b.length - a.length)).toEqual([names, []]);
  });

  it("make what the schema says", async () => {
    expect(await diffToSchema(address.href)).toBeNull();
  });

  it("are refused when they were edited after they were applied", async () => {
    const edited = readMigrations().map((migration, index) => (index === 0 ? { ...migration, script: `${migration.script}\n-- more` } : migration));
    await expect(readState(client, edited)).rejects.toThrow(`Edited after it was applied, which is refused: ${names[0]}.`);
  });

  it("are refused when the database has one that the project has not", async () => {
    await expect(readState(client, readMigrations().slice(1))).rejects.toThrow(`it has ${names[0]}.`);
  });

  it("are tried again after an interruption", async () => {
    const last = names.at(-1);
    await client.query(`UPDATE "_prisma_migrations" SET finished_at = NULL WHERE migration_name = $1`, [last]);
    expect(await readState(client, readMigrations())).toEqual({ pending: [last], interrupted: [last] });
  });
});
