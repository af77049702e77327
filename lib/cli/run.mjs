/**
 * Every command of the project begins here, in plain JavaScript without dependencies: it prepares what TypeScript
 * commands need (packages, the generated client), then hands over to the command's own file in this folder.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { generateClient } from "./prepare/generate-client.mjs";
import { installPackages } from "./prepare/install-packages.mjs";
import { refuseOldNode } from "./prepare/node-version.mjs";

refuseOldNode();
const [name = "", ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL("../..", import.meta.url));
process.chdir(root);
if (existsSync(".env")) process.loadEnvFile(".env");
process.env.NEXT_TELEMETRY_DISABLED = "1";
process.env.CHECKPOINT_DISABLE = "1";
process.env.PRISMA_HIDE_UPDATE_MESSAGE = "1";

try {
  await installPackages();
  await generateClient();
  const { register } = await import("tsx/esm/api");
  register();
  const { run } = await import(pathToFileURL(path.join(root, "lib", "cli", `${name}.ts`)).href);
  process.exitCode = (await run(args)) ?? 0;
} catch (error) {
  // Our own refusals are plain errors with a sentence; anything else shows where it happened.
  console.error(`\n${error?.constructor === Error ? error.message : (error?.stack ?? error)}\n`);
  process.exitCode = 1;
}
