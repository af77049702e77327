import { spawn } from "node:child_process";
import process from "node:process";

/**
 * Runs a Node program and keeps its words to itself, unless it fails.
 *
 * @param {string[]} args the program's file, then its arguments
 * @param {NodeJS.ProcessEnv} [env] added to ours
 * @returns {Promise<void>}
 */
export function runQuietly(args, env = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
    const orphaned = () => child.kill();
    process.once("exit", orphaned);
    let words = "";
    child.stdout.on("data", (chunk) => (words += chunk));
    child.stderr.on("data", (chunk) => (words += chunk));
    child.once("error", reject);
    child.once("close", (code, signal) => {
      process.off("exit", orphaned);
      if (code === 0) return resolve();
      const lines = words.trimEnd().split("\n").slice(-60).join("\n");
      reject(new Error(`${lines}\n\n${args.join(" ")} ended with ${signal ?? code}.`));
    });
  });
}
