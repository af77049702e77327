import process from "node:process";

const OLDEST = [20, 19];

/** Ends the program with a sentence where Node is too old for it. */
export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  console.error(`This needs Node ${OLDEST.join(".")} or newer, 22 or 24; this is ${process.versions.node}.`);
  process.exit(1);
}
