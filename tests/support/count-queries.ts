import { Client } from "pg";

/** What a run gives, and how many statements the database got for it; of those alone that match, where a pattern is given. */
export async function countQueries<T>(run: () => Promise<T>, pattern = /(?:)/): Promise<{ readonly value: T; readonly queries: number }> {
  const { query } = Client.prototype;
  let queries = 0;
  Client.prototype.query = function counted(this: unknown, ...args: unknown[]) {
    const [statement] = args as [string | { readonly text: string }];
    if (pattern.test(typeof statement === "string" ? statement : statement.text)) queries += 1;
    return Reflect.apply(query, this, args) as never;
  } as typeof query;
  try {
    return { value: await run(), queries };
  } finally {
    Client.prototype.query = query;
  }
}
