/**
 * What a thread of `in-worker.ts` runs: plain JavaScript, so that it starts wherever the product does, which then lets
 * in our TypeScript. A large library that needs no translating is loaded before, or its translation would take longer
 * than all the rest.
 */
import process from "node:process";
import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

const HEAD_BYTES = 1024;

if (workerData.kind === "file" && Buffer.from(workerData.bytes.subarray(0, HEAD_BYTES)).includes("%PDF-")) {
  // What this unpacks outlives a thread that is ended; without it the library unpacks by itself, and little at a time.
  delete globalThis.DecompressionStream;
  await import("./pdf/load-library.mjs");
}
// Of a broken file a library may promise something to nobody, and break it: the reading answers for itself, or ends without.
process.on("unhandledRejection", () => undefined);
register();
const { answer } = await import("./answer.ts");
parentPort.postMessage("ready", []);
parentPort.postMessage(await answer(workerData, (step) => parentPort.postMessage({ told: step }, [])), []);
