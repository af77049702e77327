import { Client } from "pg";

/** Runs statements on a server that are not about any one database's content. */
async function onServer<T>(url: string, run: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

export function hasDatabase(server: string, name: string): Promise<boolean> {
  return onServer(server, async (client) => (await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])).rowCount === 1);
}

/** Makes a database anew, empty or as a copy of another that nobody uses. */
export function recreateDatabase(server: string, name: string, template?: string): Promise<void> {
  return onServer(server, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ""}`);
  });
}

export function renameDatabase(server: string, from: string, to: string): Promise<void> {
  return onServer(server, async (client) => {
    await client.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", [from]);
    await client.query(`ALTER DATABASE "${from}" RENAME TO "${to}"`);
  });
}
