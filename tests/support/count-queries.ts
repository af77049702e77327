import { Client } from "pg";

/** What a run gives, and how many statements the database got for it. */
export async function countQueries<T>(run: () => Promise<T>): Promise<{ readonly value: T; readonly queries: number }> {
  const { query } = Client.prototype;
  let queries = 0;
  Client.prototype.query = function counted(this: unknown, ...args: unknown[]) {
    queries += 1;
    return Reflect.apply(query, this, args) as never;
  } as typeof query;
  try {
    return { value: await run(), queries };
  } finally {
    Client.prototype.query = query;
  }
}
