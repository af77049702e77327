import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { pageAt, type Visit } from "@/lib/cli/bench/visit";

const VISITS = 20;
/** A connection at rest tells what it has done within a second. */
const TOLD_MS = 2_500;

/** Queries that one showing of a page makes: each is a transaction of its own, and PostgreSQL counts these. */
export async function queriesOf(databaseUrl: string, visit: Visit): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const done = async () => {
    await pause(TOLD_MS);
    const { rows } = await client.query<{ n: string }>("SELECT xact_commit AS n FROM pg_stat_database WHERE datname = current_database()");
    return Number(rows[0]!.n);
  };
  const before = await done();
  const between = await done();
  for (let visits = 0; visits < VISITS; visits++) await pageAt(visit);
  const after = await done();
  await client.end();
  // What asking itself and the server's own housekeeping cost, seen once without any visit.
  return Math.round((after - between - (between - before)) / VISITS);
}
