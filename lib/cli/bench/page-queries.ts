import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { pageAt, type Visit } from "@/lib/cli/bench/visit";

const VISITS = 20;
/** A connection at rest tells what it has done within ten seconds. */
const TOLD_MS = 11_000;

/** Queries that one showing of each page makes: each is a transaction of its own, and PostgreSQL counts these. Nothing else may work on the database. */
export async function queriesOf<N extends string>(databaseUrl: string, visits: Readonly<Record<N, Visit>>): Promise<Record<N, number>> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query("ALTER SYSTEM SET autovacuum = off");
  await client.query("SELECT pg_reload_conf()");
  const done = async () => {
    await pause(TOLD_MS);
    const { rows } = await client.query<{ n: string }>("SELECT xact_commit AS n FROM pg_stat_database WHERE datname = current_database()");
    return Number(rows[0]!.n);
  };
  const counts = {} as Record<N, number>;
  let before = await done();
  for (const name of Object.keys(visits) as N[]) {
    for (let visit = 0; visit < VISITS; visit++) await pageAt(visits[name]);
    const after = await done();
    counts[name] = Math.round((after - before) / VISITS);
    before = after;
  }
  await client.end();
  return counts;
}
