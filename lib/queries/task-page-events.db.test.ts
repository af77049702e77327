import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { verifyChains } from "@/lib/db/verify-chain";
import { loadTaskStream } from "@/lib/queries/task-page-events";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { activeTask } from "@/tests/support/scene-tasks";

let scene: Scene;
let taskId: string;

beforeEach(async () => {
  scene = await buildScene();
  ({ taskId } = await activeTask(scene));
  await reportProgress(by(scene.people.justiceLiaison), { taskId, text: "已完成三次专项监督。", percent: 60 });
});

/** As a superuser with the triggers off, who writes where nobody may. */
async function tamper(statement: string): Promise<void> {
  await db().$transaction([db().$executeRaw`SET LOCAL session_replication_role = replica`, db().$executeRawUnsafe(statement)]);
}

/** The task's stream: drafted, issued, acknowledged, progressReported. */
const event = (sequence: number) => `"streamType" = 'task' AND "streamId" = '${taskId}' AND "sequence" = ${sequence}`;
const particulars = (sequence: number) => `"eventId" = (SELECT "id" FROM "Event" WHERE ${event(sequence)})`;

describe("what the task page says of the chain is what the verification says", () => {
  it.each<[string, () => string, number | null, number]>([
    ["nothing touched", () => `SELECT 1`, null, 4],
    ["an altered event", () => `UPDATE "Event" SET "actorId" = NULL WHERE ${event(2)}`, 2, 4],
    ["an event gone", () => `DELETE FROM "Event" WHERE ${event(2)}`, 3, 3],
    ["the last event gone", () => `DELETE FROM "Event" WHERE ${event(4)}`, 3, 3],
    ["altered particulars", () => `UPDATE "EventParticulars" SET "salt" = 'another' WHERE ${particulars(3)}`, 3, 4],
    ["particulars gone", () => `DELETE FROM "EventParticulars" WHERE ${particulars(4)}`, 4, 3],
    ["an altered head", () => `UPDATE "StreamHead" SET "sequence" = 9 WHERE "streamId" = '${taskId}'`, 4, 4],
    ["the head gone", () => `DELETE FROM "StreamHead" WHERE "streamId" = '${taskId}'`, 4, 4],
  ])("%s", async (_, statement, brokenAt, shown) => {
    await tamper(statement());
    const stream = await loadTaskStream(taskId);
    expect([stream.brokenAt, stream.events.length]).toEqual([brokenAt, shown]);
    const { broken } = await verifyChains();
    expect(broken.map(({ streamId, sequence }) => [streamId, sequence])).toEqual(brokenAt === null ? [] : [[taskId, brokenAt]]);
  });

  it("every event gone", async () => {
    await tamper(`DELETE FROM "Event" WHERE "streamId" = '${taskId}'`);
    expect(await loadTaskStream(taskId)).toEqual({ events: [], brokenAt: 1 });
    expect((await verifyChains()).broken).toMatchObject([{ streamId: taskId, fault: "events-missing" }]);
  });
});
