import { cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runQuietly } from "@/lib/cli/prepare/run-quietly.mjs";
import { step } from "@/lib/cli/prepare/step.mjs";
import { ensureBuild, NEXT } from "@/lib/cli/site/build";
import { whenStopping } from "@/lib/cli/site/stopping";
import { recreateDatabase } from "@/lib/db/embedded/databases";
import { startTemporary } from "@/lib/db/embedded/temporary";
import { applyMigrations } from "@/lib/db/migrate/apply-migrations";

/** Below the repository, so that packages are found; no source of the product. */
const FOLDER = path.resolve("data/bench");
export const TREES = path.join(FOLDER, "trees");

/** Builds the product, unless that is done, and the bare app from a copy that ends with the command. Gives the copy's folder. */
export async function buildBoth(): Promise<string> {
  await ensureBuild();
  const bare = path.join(FOLDER, "bare");
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(TREES, { recursive: true });
  whenStopping(async () => rmSync(FOLDER, { recursive: true, force: true }));
  cpSync("tests/bench/bare", bare, { recursive: true });
  await step("Building the bare app", () => runQuietly([path.resolve(NEXT), "build", bare], { NODE_ENV: "production", BENCH_ROOT: path.resolve(".") }));
  return bare;
}

export type Volume = { readonly tasks: number; readonly open: number };

/** A server of its own with a database for each volume, filled one after the other; gives their addresses. */
export async function makeVolumes(volumes: readonly Volume[]): Promise<string[]> {
  const starting = startTemporary();
  whenStopping(async () => (await starting).stop());
  const server = await starting;
  await recreateDatabase(server.urlOf("postgres"), "scene");
  await applyMigrations(server.urlOf("scene"));
  await step("Loading the sample scene", () => runQuietly(["lib/cli/run.mjs", "seed", "wuqing"], { DATABASE_URL: server.urlOf("scene") }));
  const urls: string[] = [];
  for (const { tasks, open } of volumes) {
    const name = `tasks_${tasks}`;
    await recreateDatabase(server.urlOf("postgres"), name, "scene");
    await step(`Making ${tasks} tasks`, () => runQuietly(["lib/cli/run.mjs", "populate", String(tasks), "--open", String(open), "--add"], { DATABASE_URL: server.urlOf(name) }));
    urls.push(server.urlOf(name));
  }
  return urls;
}
