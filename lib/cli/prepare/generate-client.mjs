import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { runQuietly } from "./run-quietly.mjs";
import { step } from "./step.mjs";

const STAMP = "lib/db/generated/.made-from";

/** Runs `prisma generate` where the client is missing, or older than the schema or than Prisma. */
export async function generateClient() {
  const made = madeFrom();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === made) return;
  await step("Generating the database client", () => runQuietly(["node_modules/prisma/build/index.js", "generate"]));
  writeFileSync(STAMP, made);
}

function madeFrom() {
  const files = readdirSync("prisma/schema").sort().map((name) => `prisma/schema/${name}`);
  const hash = createHash("sha256");
  for (const file of [...files, "node_modules/prisma/package.json"]) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}
