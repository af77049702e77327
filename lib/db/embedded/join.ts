import { mkdirSync } from "node:fs";
import path from "node:path";
import { openCluster } from "@/lib/db/embedded/cluster";
import { findPlace } from "@/lib/db/embedded/place";
import { bePresent } from "@/lib/db/embedded/presence";
import { startServer, stopServer } from "@/lib/db/embedded/server";
import { takeTurn } from "@/lib/db/embedded/turn";

export type Joined = {
  /** PostgreSQL's own folder, and whether it runs as a user other than ourselves. */
  readonly folder: string;
  readonly asAnother: boolean;
  /** The address of one of the server's databases. */
  readonly urlOf: (database: string) => string;
  /** Stops the server, if no other process uses it. */
  readonly leave: () => Promise<void>;
};

/**
 * Joins the site's own database server: started if it does not run, shared with whoever uses it, started again
 * if it dies while this process uses it, stopped by the last to leave.
 */
export async function joinEmbedded(dataDir: string, onRestart: () => void = () => undefined): Promise<Joined> {
  const place = findPlace(path.resolve(dataDir));
  mkdirSync(place, { recursive: true, mode: 0o711 });
  const turn = path.join(place, "pg.turn");
  let leaving = false;

  const enter = () =>
    takeTurn(turn, async () => {
      const cluster = await openCluster(place, true);
      await startServer(cluster);
      return { cluster, presence: await bePresent(cluster, again) };
    });
  let here = enter();

  function again(): void {
    if (leaving) return;
    onRestart();
    here = enter();
    here.catch(() => undefined);
  }

  const { cluster } = await here;
  return {
    folder: cluster.folder,
    asAnother: cluster.account !== null,
    urlOf: cluster.reach.urlOf,
    leave: async () => {
      leaving = true;
      const last = await here.catch(() => null);
      if (!last) return;
      await takeTurn(turn, async () => {
        // A server that no longer answers needs no stopping.
        const alone = await last.presence.alone().catch(() => false);
        await last.presence.end();
        if (alone) await stopServer(last.cluster);
      });
    },
  };
}
