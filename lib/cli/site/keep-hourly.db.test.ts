import { afterAll, expect, it, vi } from "vitest";
import { keepHourly } from "@/lib/cli/site/keep-hourly";
import { stopAll } from "@/lib/cli/site/stopping";
import { db } from "@/lib/db/client";

afterAll(async () => {
  await stopAll();
  vi.useRealTimers();
});

const DAYS_AGO = new Date(Date.now() - 2 * 86_400_000);

/** What somebody sent days ago, and nobody took up. */
async function addOld(count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, number) => number);
  await db().upload.createMany({ data: numbers.map((number) => ({ fileHash: String(number).padStart(64, "0"), name: "a.txt", personId: "somebody", createdAt: DAYS_AGO })) });
  await db().formKey.create({ data: { key: `form-key-of-${count}-uploads`, actorId: "somebody", verb: "task.issue", inputHash: "0", at: DAYS_AGO } });
}

const left = async () => [await db().upload.count(), await db().formKey.count()];

it("seals, and takes away what has had its day, however much there is: at the start and each hour, though nobody uploads", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  await addOld(101);
  await keepHourly();
  expect(await left()).toEqual([0, 0]);
  expect(await db().event.count({ where: { kind: "system.sealed" } })).toBe(1);

  await addOld(1);
  vi.advanceTimersByTime(3_600_000);
  await expect.poll(left, { timeout: 30_000 }).toEqual([0, 0]);
});
