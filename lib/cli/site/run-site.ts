import { step } from "@/lib/cli/prepare/step.mjs";
import { openDatabase } from "@/lib/cli/site/database";
import { choosePort } from "@/lib/cli/site/port";
import { useSecrets } from "@/lib/cli/site/secrets";
import { serve } from "@/lib/cli/site/serve";
import { stopAll } from "@/lib/cli/site/stopping";
import { welcome } from "@/lib/cli/site/welcome";

/** Prepares all that the site needs, serves it until it is stopped, and stops what it started. Gives the exit code. */
export async function runSite(mode: "start" | "dev", prepare: () => Promise<void>): Promise<number> {
  try {
    useSecrets();
    await openDatabase();
    await prepare();
    const port = await choosePort();
    const { ended } = await step("Starting the server", () => serve(mode, port));
    await welcome(port);
    return await ended;
  } finally {
    await stopAll();
  }
}
