import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { digestOf, hashOf } from "@/lib/db/record-event";
import { verifyChains } from "@/lib/db/verify-chain";
import { sealStreams } from "@/lib/usecases/system/seal-streams";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { activeTask, draftedTask } from "@/tests/support/scene-tasks";

let scene: Scene;
let taskId: string;

beforeEach(async () => {
  scene = await buildScene();
  ({ taskId } = await activeTask(scene));
  await reportProgress(by(scene.people.justiceLiaison), { taskId, text: "已完成三次专项监督。", percent: 60 });
  await sealStreams(new Date("2024-03-04T12:00:00Z"));
});

/** As a superuser with the triggers off, who writes where nobody may. */
async function tamper(...statements: string[]): Promise<void> {
  const work = statements.map((statement) => db().$executeRawUnsafe(statement));
  await db().$transaction([db().$executeRaw`SET LOCAL session_replication_role = replica`, ...work]);
}

const event = (sequence: number) => `"streamType" = 'task' AND "streamId" = '${taskId}' AND "sequence" = ${sequence}`;
const idOf = async (sequence: number) => (await db().event.findFirstOrThrow({ where: { streamId: taskId, sequence }, select: { id: true } })).id;

/** The task's stream: drafted, issued, acknowledged, progressReported. */
const broken = (sequence: number, kind: string | null, fault: string) => [{ streamType: "task", streamId: taskId, sequence, kind, fault }];

describe("a record that nobody touched", () => {
  it("verifies, and is counted", async () => {
    const { broken, seals, streams, events } = await verifyChains();
    expect(broken).toEqual([]);
    expect({ seals, streams, events }).toEqual({ seals: 1, streams: await db().streamHead.count(), events: await db().event.count() });
  });

  it("verifies in batches of any size", async () => {
    const whole = await verifyChains();
    for (const size of [1, 2, 3]) expect(await verifyChains(size)).toEqual(whole);
  });

  it("verifies where there is nothing", async () => {
    await tamper(...["Event", "EventParticulars", "StreamHead", "Notification"].map((table) => `DELETE FROM "${table}"`));
    expect(await verifyChains()).toEqual({ streams: 0, events: 0, seals: 0, broken: [] });
  });
});

describe("an altered column is found and its event named", () => {
  it.each([
    [`"kind" = 'task.closed'`, "task.closed", "hash"],
    [`"at" = "at" + interval '1 millisecond'`, "task.issued", "hash"],
    [`"actorId" = NULL`, "task.issued", "hash"],
    [`"state" = jsonb_set("state", '{dueOn}', '"2025-12-31"')`, "task.issued", "hash"],
    [`"state" = NULL`, "task.issued", "hash"],
    [`"particularsDigest" = repeat('0', 64)`, "task.issued", "hash"],
    [`"previousHash" = repeat('0', 64)`, "task.issued", "previous-hash"],
    [`"hash" = repeat('0', 64)`, "task.issued", "hash"],
    [`"id" = 'another'`, "task.issued", "particulars-missing"],
  ])("%s", async (change, kind, fault) => {
    await tamper(`UPDATE "Event" SET ${change} WHERE ${event(2)}`);
    expect((await verifyChains()).broken).toEqual(broken(2, kind, fault));
  });

  it("its place in the stream", async () => {
    await tamper(`UPDATE "Event" SET "sequence" = 9 WHERE ${event(2)}`);
    expect((await verifyChains()).broken).toEqual(broken(3, "task.acknowledged", "gap"));
  });

  it.each([`"streamId" = 'another'`, `"streamType" = 'report'`])("its stream: %s", async (change) => {
    await tamper(`UPDATE "Event" SET ${change} WHERE ${event(2)}`);
    const found = (await verifyChains()).broken;
    expect(found).toEqual(expect.arrayContaining(broken(3, "task.acknowledged", "gap")));
    expect(found).toContainEqual(expect.objectContaining({ sequence: 2, kind: "task.issued", fault: "gap" }));
  });

  it.each([
    [`"body" = jsonb_set("body", '{dueOn}', '"2025-12-31"')`, "particulars"],
    [`"salt" = 'another'`, "particulars"],
    [`"eventId" = 'another'`, "particulars-missing"],
  ])("of the particulars: %s", async (change, fault) => {
    await tamper(`UPDATE "EventParticulars" SET ${change} WHERE "eventId" = '${await idOf(2)}'`);
    expect((await verifyChains()).broken).toEqual(broken(2, "task.issued", fault));
  });

  it.each([`"sequence" = 3`, `"hash" = repeat('0', 64)`])("of the head: %s", async (change) => {
    await tamper(`UPDATE "StreamHead" SET ${change} WHERE "streamId" = '${taskId}'`);
    expect((await verifyChains()).broken).toEqual(broken(4, "task.progressReported", "head"));
  });
});

describe("a missing row is found", () => {
  it.each([
    [1, broken.bind(null, 2, "task.issued", "gap")],
    [3, broken.bind(null, 4, "task.progressReported", "gap")],
    [4, broken.bind(null, 3, "task.acknowledged", "head")],
  ])("the event at place %i", async (sequence, expected) => {
    await tamper(`DELETE FROM "Event" WHERE ${event(sequence)}`);
    expect((await verifyChains()).broken).toEqual(expected());
  });

  it("the particulars", async () => {
    await tamper(`DELETE FROM "EventParticulars" WHERE "eventId" = '${await idOf(4)}'`);
    expect((await verifyChains()).broken).toEqual(broken(4, "task.progressReported", "particulars-missing"));
  });

  it("the head", async () => {
    await tamper(`DELETE FROM "StreamHead" WHERE "streamId" = '${taskId}'`);
    expect((await verifyChains()).broken).toEqual(broken(4, "task.progressReported", "head-missing"));
  });

  it("every event of a stream", async () => {
    await tamper(`DELETE FROM "Event" WHERE "streamId" = '${taskId}'`);
    expect((await verifyChains()).broken).toEqual(broken(4, null, "sealed-otherwise"));
  });

  it("every event of a stream that no seal holds yet", async () => {
    const { taskId: other } = await draftedTask(scene, { sources: [{ from: "passage", passageId: scene.report.passages[2].id }] });
    await tamper(`DELETE FROM "Event" WHERE "streamId" = '${other}'`);
    expect((await verifyChains()).broken).toEqual([{ streamType: "task", streamId: other, sequence: 1, kind: null, fault: "events-missing" }]);
  });
});

it("finds two events that changed places", async () => {
  await tamper(
    `UPDATE "Event" SET "sequence" = 99 WHERE ${event(2)}`,
    `UPDATE "Event" SET "sequence" = 2 WHERE ${event(3)}`,
    `UPDATE "Event" SET "sequence" = 3 WHERE ${event(99)}`,
  );
  expect((await verifyChains()).broken).toEqual(broken(2, "task.acknowledged", "previous-hash"));
});

it("finds particulars that changed places", async () => {
  const [second, third] = [await idOf(2), await idOf(3)];
  await tamper(
    `UPDATE "EventParticulars" SET "eventId" = 'between' WHERE "eventId" = '${second}'`,
    `UPDATE "EventParticulars" SET "eventId" = '${second}' WHERE "eventId" = '${third}'`,
    `UPDATE "EventParticulars" SET "eventId" = '${third}' WHERE "eventId" = 'between'`,
  );
  expect((await verifyChains()).broken).toEqual(broken(2, "task.issued", "particulars"));
});

it("names of each stream the first link alone, and goes on with the others", async () => {
  await tamper(`UPDATE "Event" SET "actorId" = NULL WHERE "streamType" IN ('task', 'report') AND "actorId" IS NOT NULL`);
  const found = (await verifyChains()).broken;
  expect(found.map(({ streamType, sequence }) => [streamType, sequence])).toEqual([["task", 1], ["report", 1]]);
});

it("finds by the seals a stream that was rewritten with all its hashes", async () => {
  const rows = await db().event.findMany({ where: { streamId: taskId }, orderBy: { sequence: "asc" }, include: { particulars: true } });
  let previousHash = "";
  const statements: string[] = [];
  for (const { particulars, ...row } of rows) {
    const body = row.sequence === 4 ? { ...(particulars!.body as object), text: "已全部完成。" } : particulars!.body;
    const particularsDigest = digestOf(particulars!.salt, body);
    const hash = hashOf({ ...row, particularsDigest, previousHash });
    statements.push(`UPDATE "Event" SET "particularsDigest" = '${particularsDigest}', "previousHash" = '${previousHash}', "hash" = '${hash}' WHERE "id" = '${row.id}'`);
    statements.push(`UPDATE "EventParticulars" SET "body" = '${JSON.stringify(body)}' WHERE "eventId" = '${row.id}'`);
    previousHash = hash;
  }
  await tamper(...statements, `UPDATE "StreamHead" SET "hash" = '${previousHash}' WHERE "streamId" = '${taskId}'`);
  expect((await verifyChains()).broken).toEqual(broken(4, "task.progressReported", "sealed-otherwise"));
});
