import { whenStopping } from "@/lib/cli/site/stopping";
import { closeDb } from "@/lib/db/client";
import { log } from "@/lib/log";
import { sealStreams } from "@/lib/usecases/system/seal-streams";

const HOUR_MS = 3_600_000;

/** Seals the heads of all streams once a day for as long as the site is served: now, then soon after each midnight. */
export async function keepSealing(): Promise<void> {
  await seal();
  const again = () => void seal().catch((error: unknown) => log.error({ err: error }, "streams not sealed; the next hour tries again"));
  const timer = setInterval(again, HOUR_MS);
  whenStopping(async () => clearInterval(timer));
}

/** Holds no connection in between: the database may be stopped at any time. */
async function seal(): Promise<void> {
  const seal = await sealStreams(new Date()).finally(closeDb);
  if (seal) log.info(seal, "streams sealed");
}
