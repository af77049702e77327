import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { sealDigest } from "@/lib/db/seal-digest";
import { verifyChains } from "@/lib/db/verify-chain";
import { markSample } from "@/lib/usecases/system/mark-sample";
import { sealStreams } from "@/lib/usecases/system/seal-streams";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { issuedTask, type Shown } from "@/tests/support/scene-tasks";
import { kindsOf, lastEvent } from "@/tests/support/events";

let scene: Scene;
let task: Shown;

/** Half past eleven at night in Shanghai. */
const evening = (day: string) => new Date(`${day}T15:30:00Z`);

beforeEach(async () => {
  scene = await buildScene();
  task = await issuedTask(scene);
});

it("writes the heads of all streams into the system's own, with a digest", async () => {
  const seal = await sealStreams(evening("2024-03-04"));
  const { particulars } = await lastEvent("system", "system.sealed");
  const heads = await db().streamHead.findMany({ where: { streamType: { not: "system" } } });
  expect(particulars.heads).toHaveLength(heads.length);
  expect(particulars.heads).toEqual(expect.arrayContaining(heads));
  expect(seal).toEqual({ streams: heads.length, digest: sealDigest("", particulars.heads) });
});

it("seals once a day, of many at once one", async () => {
  const seals = await Promise.all(Array.from({ length: 5 }, () => sealStreams(evening("2024-03-04"))));
  expect(seals.filter((seal) => seal !== null)).toHaveLength(1);
  expect(await sealStreams(evening("2024-03-04"))).toBeNull();
  expect(await kindsOf("system")).toEqual(["system.sealed"]);
});

it("turns the day at midnight in Shanghai", async () => {
  await sealStreams(evening("2024-03-04"));
  expect(await sealStreams(new Date("2024-03-04T15:59:59Z"))).toBeNull();
  expect(await sealStreams(new Date("2024-03-04T16:00:00Z"))).not.toBeNull();
});

it("holds the next day what moved since alone, its digest running on", async () => {
  const first = await sealStreams(evening("2024-03-04"));
  await acknowledgeTask(by(scene.people.justiceLiaison), task);
  const second = await sealStreams(evening("2024-03-05"));
  const { particulars } = await lastEvent("system", "system.sealed");
  expect(particulars.heads).toEqual([expect.objectContaining({ streamType: "task", streamId: task.taskId, sequence: 3 })]);
  expect(second).toEqual({ streams: 1, digest: sealDigest(first!.digest, particulars.heads) });
  expect(await verifyChains()).toMatchObject({ seals: 2, broken: [] });
});

it("seals a day on which nothing moved too", async () => {
  await sealStreams(evening("2024-03-04"));
  expect(await sealStreams(evening("2024-03-05"))).toMatchObject({ streams: 0 });
  expect(await verifyChains()).toMatchObject({ seals: 2, broken: [] });
});

it("spreads many heads over several events of one seal", async () => {
  const many = Array.from({ length: 2_100 }, (_, index) => ({ streamType: "unit" as const, streamId: `u${index}`, sequence: 1, hash: String(index) }));
  await db().streamHead.createMany({ data: many });
  const seal = await sealStreams(evening("2024-03-04"));
  expect(await kindsOf("system")).toEqual(["system.sealed", "system.sealed", "system.sealed"]);
  expect((await lastEvent("system", "system.sealed")).particulars.digest).toBe(seal!.digest);
});

it("leaves the system's own stream to its own chain", async () => {
  await markSample(evening("2024-03-04"));
  await sealStreams(evening("2024-03-04"));
  const { particulars } = await lastEvent("system", "system.sealed");
  expect(particulars.heads.filter(({ streamType }) => streamType === "system")).toEqual([]);
  expect((await verifyChains()).broken).toEqual([]);
});
