import process from "node:process";

/** Progress goes to standard error: what a command prints on standard output is its result. */
const screen = process.stderr.isTTY;
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs a part of the work and says so: what, for how long so far, and how it ended.
 *
 * @template T
 * @param {string} title
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = performance.now();
  const show = (mark, end) => process.stderr.write(`${screen ? "\r\u001b[2K" : ""}${mark} ${title}  ${seconds(since)}${end}`);
  if (screen) show("·", "");
  else console.error(`· ${title} …`);
  const ticking = setInterval(() => show("·", screen ? "" : "\n"), screen ? 1_000 : 15_000);
  try {
    const result = await work();
    show("✓", "\n");
    return result;
  } catch (error) {
    show("✗", "\n");
    throw error;
  } finally {
    clearInterval(ticking);
  }
}
