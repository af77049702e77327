import pg from "pg";
import type { Cluster } from "@/lib/db/embedded/cluster";

const NAME = "tiaodu: present";

/**
 * A connection held for as long as this process uses the server. The server thus knows who is there,
 * and forgets a killed process by itself.
 */
export async function bePresent(cluster: Cluster, onLost: () => void): Promise<{ alone: () => Promise<boolean>; end: () => Promise<void> }> {
  const client = new pg.Client({ connectionString: cluster.reach.urlOf("postgres"), application_name: NAME, keepAlive: true });
  let ended = false;
  client.on("error", () => undefined);
  client.on("end", () => {
    if (!ended) onLost();
  });
  await client.connect();
  return {
    alone: async () => {
      const others = await client.query("SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND pid <> pg_backend_pid()", [NAME]);
      return others.rowCount === 0;
    },
    end: async () => {
      ended = true;
      await client.end();
    },
  };
}
