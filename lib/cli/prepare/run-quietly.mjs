import { spawn } from "node:child_process";
import process from "node:process";

const LEAVE_WITH_PARENT = new URL("./leave-with-parent.mjs", import.meta.url).href;

/**
 * Runs a Node program to its end and keeps its words to itself, unless it fails.
 *
 * @param {string[]} args the program's file, then its arguments
 * @param {Record<string, string>} [env] added to ours
 * @returns {Promise<void>}
 */
export function runQuietly(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", LEAVE_WITH_PARENT, ...args], {
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    let words = "";
    child.stdout.on("data", (chunk) => (words += chunk));
    child.stderr.on("data", (chunk) => (words += chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) return resolve();
      const lines = words.trimEnd().split("\n").slice(-60).join("\n");
      reject(new Error(`${lines}\n\n${args.join(" ")} ended with ${signal ?? code}.`));
    });
  });
}
