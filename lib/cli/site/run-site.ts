import { step } from "@/lib/cli/prepare/step.mjs";
import { openDatabase } from "@/lib/cli/site/database";
import { keepHourly } from "@/lib/cli/site/keep-hourly";
import { choosePort } from "@/lib/cli/site/port";
import { useSecrets } from "@/lib/cli/site/secrets";
import { serve, type Serving } from "@/lib/cli/site/serve";
import { isStopping, stopAll } from "@/lib/cli/site/stopping";
import { welcome } from "@/lib/cli/site/welcome";

const WORTH_ANOTHER_TRY_MS = 10_000;

/** Prepares all that the site needs, serves it until it is stopped, and stops what it started. Gives the exit code. */
export async function runSite(mode: "start" | "dev", prepare: () => Promise<void>): Promise<number> {
  try {
    useSecrets();
    await openDatabase();
    if (mode === "start") await keepHourly();
    await prepare();
    const port = await choosePort();
    const first = await step("Starting the server", () => serve(mode, port));
    await welcome(port);
    return await keepServing(first, () => serve(mode, port));
  } finally {
    await stopAll();
  }
}

/** A server that dies after it has served for a while is started again; one that dies at once would die again. */
async function keepServing(first: Serving, again: () => Promise<Serving>): Promise<number> {
  for (let serving = first; ; serving = await again()) {
    const since = Date.now();
    const code = await serving.ended;
    if (isStopping() || Date.now() - since < WORTH_ANOTHER_TRY_MS) return code;
    console.error("The server died and is started again.");
  }
}
