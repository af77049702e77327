import path from "node:path";
import { runQuietly } from "@/lib/cli/prepare/run-quietly.mjs";
import { step } from "@/lib/cli/prepare/step.mjs";
import { whenStopping } from "@/lib/cli/site/stopping";
import { db } from "@/lib/db/client";
import { hasDatabase, recreateDatabase, renameDatabase } from "@/lib/db/embedded/databases";
import { joinEmbedded, type Joined } from "@/lib/db/embedded/join";
import { takeTurn } from "@/lib/db/embedded/turn";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";
import { env, setEnv } from "@/lib/env";

const NAME = "tiaodu";
const HALF = "tiaodu_new";

/**
 * Makes the site's database ready and sets DATABASE_URL to it: the one that is set already, or one of our own,
 * whose server runs until this process and all others that share it have ended.
 */
export async function openDatabase(): Promise<void> {
  const { DATABASE_URL: given, DATA_DIR, SCENE = "empty" } = env();
  if (given) {
    const applied = await step("Bringing the database up to date", () => applyMigrations(given));
    // A database of somebody's own gets sample accounts, whose passwords are known, only where that was asked for.
    if (applied.length > 0 && (await db().person.count()) === 0) await loadScene(given, SCENE);
    return;
  }
  let joining: Promise<Joined> | null = null;
  whenStopping(async () => (await joining)?.leave());
  const server = await step("Starting the database", () => {
    return (joining = joinEmbedded(DATA_DIR, () => console.error("The database server died and is started again.")));
  });
  if (server.asAnother) console.log(`  PostgreSQL refuses to run as root; it runs as an ordinary user, in ${server.folder}.`);
  await takeTurn(path.join(DATA_DIR, "database.turn"), async () => {
    if (await hasDatabase(server.urlOf("postgres"), NAME)) await applyMigrations(server.urlOf(NAME));
    else await makeDatabase(server);
  });
  setEnv({ DATABASE_URL: server.urlOf(NAME) });
}

/** Made under another name and renamed when it is whole: an interrupted first start leaves nothing half-filled. */
async function makeDatabase(server: Joined): Promise<void> {
  const [postgres, half] = [server.urlOf("postgres"), server.urlOf(HALF)];
  await step("Making the database", async () => {
    await recreateDatabase(postgres, HALF);
    await applyMigrations(half);
  });
  await loadScene(half, env().SCENE ?? "wuqing");
  await renameDatabase(postgres, HALF, NAME);
}

async function loadScene(url: string, scene: string): Promise<void> {
  if (scene === "empty") return;
  await step("Loading the sample scene", () => runQuietly(["lib/cli/run.mjs", "seed", scene], { DATABASE_URL: url, SCENE: "empty" }));
}
