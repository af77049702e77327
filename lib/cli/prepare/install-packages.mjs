import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { runQuietly } from "./run-quietly.mjs";
import { step } from "./step.mjs";

/**
 * Installs the lock file's packages where they are missing or others. Not by `npm ci`, which refuses a lock file
 * that a registry without every platform's optional packages has written.
 */
export async function installPackages() {
  if (areInstalled()) return;
  const npm = process.env.npm_execpath ?? findNpm();
  await step("Installing packages", () => runQuietly([npm, "install", "--no-save", "--include=dev"]));
}

function areInstalled() {
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(packagesIn("package-lock.json") ?? {}).every(([place, wanted]) => {
    if (place === "" || wanted.optional || wanted.link) return true;
    return installed[place]?.version === wanted.version;
  });
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : null;
}

/** npm comes with Node. */
function findNpm() {
  const besides = path.dirname(process.execPath);
  const places = ["node_modules/npm/bin/npm-cli.js", "../lib/node_modules/npm/bin/npm-cli.js", "../share/nodejs/npm/bin/npm-cli.js"];
  const found = places.map((place) => path.join(besides, place)).find((place) => existsSync(place));
  if (!found) throw new Error("npm was not found beside Node. Run `npm install`, then try again.");
  return found;
}
