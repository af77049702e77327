import { isStopping, whenStopping } from "@/lib/cli/site/stopping";
import { closeDb } from "@/lib/db/client";
import { log } from "@/lib/log";
import { sweepUploads } from "@/lib/usecases/files/sweep-uploads";
import { forgetFormKeys } from "@/lib/usecases/system/forget-form-keys";
import { sealStreams } from "@/lib/usecases/system/seal-streams";

const HOUR_MS = 3_600_000;

/**
 * What is to be done from time to time, whether or not anybody uses the site, for as long as it is served: all streams
 * are sealed once a day, now, then soon after each midnight; and what has had its day is taken away. Holds no connection
 * in between: the database may be stopped at any time.
 */
export async function keepHourly(): Promise<void> {
  let running = seal().then(sweep).finally(closeDb);
  await running;
  const again = () => {
    running = running.then(attemptSeal).then(sweep).finally(closeDb);
  };
  const timer = setInterval(again, HOUR_MS);
  whenStopping(async () => {
    clearInterval(timer);
    await running;
  });
}

async function seal(): Promise<void> {
  const sealed = await sealStreams(new Date());
  if (sealed) log.info(sealed, "streams sealed");
}

async function attemptSeal(): Promise<void> {
  await seal().catch((error: unknown) => log.error({ err: error }, "streams not sealed; the next hour tries again"));
}

/** Until nothing is left, or the site is stopped. */
async function sweep(): Promise<void> {
  for (const [what, work] of [["uploads swept", sweepUploads], ["form keys forgotten", forgetFormKeys]] as const) {
    try {
      let count = 0;
      for (let some = -1; some !== 0 && !isStopping(); count += some) some = await work(new Date());
      if (count > 0) log.info({ count }, what);
    } catch (error) {
      log.error({ err: error }, `not done, the next hour tries again: ${what}`);
    }
  }
}
