import { openDatabase } from "@/lib/cli/site/database";
import { useSecrets } from "@/lib/cli/site/secrets";
import { stopAll, whenStopping } from "@/lib/cli/site/stopping";
import { closeDb } from "@/lib/db/client";

/** Runs a command on the site's database, whose server it shares with a running site, or starts and stops. */
export async function withDatabase<T>(run: () => Promise<T>): Promise<T> {
  try {
    useSecrets();
    await openDatabase();
    whenStopping(closeDb);
    return await run();
  } finally {
    await stopAll();
  }
}
