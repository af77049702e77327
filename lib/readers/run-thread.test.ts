import { expect, test } from "vitest";
import { NoAnswer, runThread } from "@/lib/readers/run-thread";

const LIMITS = { seconds: 1, heapMegabytes: 60, megabytes: 200 };

function run(program: string, limits: Partial<typeof LIMITS> = {}): Promise<unknown> {
  const head = 'import { parentPort, workerData } from "node:worker_threads"; parentPort.postMessage("ready");';
  return runThread(new URL(`data:text/javascript,${encodeURIComponent(`${head} ${program}`)}`), "given", [], { ...LIMITS, ...limits });
}

test("a thread's answer is handed back", async () => {
  expect(await run("parentPort.postMessage([workerData])")).toEqual(["given"]);
});

test("one that never ends is ended", async () => {
  await expect(run("for (;;);")).rejects.toMatchObject({ limit: 1, of: "seconds" });
  await expect(run("await new Promise(() => setInterval(() => {}, 1_000))")).rejects.toMatchObject({ of: "seconds" });
});

test("one that fills its heap is ended, and the process lives", async () => {
  await expect(run("const all = []; for (;;) all.push(new Array(1_000).fill(all.length));", { seconds: 30 })).rejects.toMatchObject({ limit: 60, of: "memory" });
});

test("one that fills memory outside of its heap is ended", async () => {
  const program = "const all = []; const more = () => { all.push(Buffer.alloc(10_000_000, 1)); setTimeout(more, 5); }; more();";
  await expect(run(program, { seconds: 30 })).rejects.toMatchObject({ limit: 200, of: "memory" });
});

test("one that waits for what never comes has no answer", async () => {
  await expect(run("await new Promise(() => {})")).rejects.toBeInstanceOf(NoAnswer);
});

test.each([
  ["throws", 'throw new Error("broken")', "broken"],
  ["ends by itself", "process.exit(3)", "A thread ended without an answer, with 3."],
])("one that %s is an error", async (_, program, message) => {
  await expect(run(program)).rejects.toThrow(message);
});

test("what a thread tells on its way is heard, and is no answer", async () => {
  const told: unknown[] = [];
  const program = new URL(`data:text/javascript,${encodeURIComponent('import { parentPort } from "node:worker_threads"; parentPort.postMessage("ready"); parentPort.postMessage({ told: 1 }); parentPort.postMessage({ told: 2 }); parentPort.postMessage("answer");')}`);
  expect(await runThread(program, "given", [], LIMITS, { onTold: (one) => told.push(one) })).toBe("answer");
  expect(told).toEqual([1, 2]);
});

test("a signal ends it", async () => {
  const program = new URL(`data:text/javascript,${encodeURIComponent('import { parentPort } from "node:worker_threads"; parentPort.postMessage("ready"); for (;;);')}`);
  const broken = new AbortController();
  const run = runThread(program, "given", [], { ...LIMITS, seconds: 30 }, { signal: broken.signal });
  broken.abort(new Error("broken off"));
  await expect(run).rejects.toThrow("broken off");
});
