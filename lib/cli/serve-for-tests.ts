import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runQuietly } from "@/lib/cli/prepare/run-quietly.mjs";
import { step } from "@/lib/cli/prepare/step.mjs";
import { ensureBuild } from "@/lib/cli/site/build";
import { useSecrets } from "@/lib/cli/site/secrets";
import { serve } from "@/lib/cli/site/serve";
import { stopAll, whenStopping } from "@/lib/cli/site/stopping";
import { SITE_DATABASE } from "@/lib/cli/testing/site-database";
import { recreateDatabase } from "@/lib/db/embedded/databases";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";
import { setEnv } from "@/lib/env";

/** The site as built, with the sample scene in a database and a folder that end with it: for the browser tests. */
export async function run([port]: string[]): Promise<number> {
  try {
    useSecrets();
    await ensureBuild();
    const files = mkdtempSync(path.join(tmpdir(), "tiaodu-files-"));
    whenStopping(async () => rmSync(files, { recursive: true, force: true }));
    const starting = startTemporary();
    whenStopping(async () => (await starting).stop());
    const server = await starting;
    setEnv({ DATABASE_URL: server.urlOf("site"), FILES_DIR: files, LOG_LEVEL: "info" });
    await recreateDatabase(server.urlOf("postgres"), "site");
    await applyMigrations(server.urlOf("site"));
    await step("Loading the sample scene", () => runQuietly(["lib/cli/run.mjs", "seed", "wuqing"]));
    mkdirSync(path.dirname(SITE_DATABASE), { recursive: true });
    writeFileSync(SITE_DATABASE, server.urlOf("site"), { mode: 0o600 });
    const { ended } = await serve("start", Number(port));
    return await ended;
  } finally {
    await stopAll();
  }
}
