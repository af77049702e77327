import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { setDisposition } from "@/lib/usecases/reports/set-disposition";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { mergePassage } from "@/lib/usecases/tasks/merge-passage";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { shown, type Shown } from "@/tests/support/scene-tasks";
import { untilAnotherWaits } from "@/tests/support/until-another-waits";

const INSTRUCTION = { from: "other", origin: "instruction", quote: "尽快整改", givenBy: "区长", givenOn: "2024-03-01" };

let scene: Scene;
let task: Shown;

/** A task of another origin, which no report has yet, and a report whose stream has begun. */
beforeEach(async () => {
  scene = await buildScene();
  const { taskId } = await draftTaskByHand(by(scene.people.office), { title: "整改", sources: [INSTRUCTION] });
  task = await shown(taskId);
  await setDisposition(by(scene.people.office), { passageId: scene.report.passages[6].id, version: 1, to: "statement", reason: "总体评价" });
});

const merge = () => mergePassage(by(scene.people.office), { ...task, passageId: scene.report.passages[3].id });

it("a merge that waits for the report's row holds no stream, which whoever corrects the report takes next", async () => {
  let merging: Promise<void> | null = null;
  const correcting = transaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "Report" WHERE "id" = ${scene.report.id} FOR UPDATE`;
    merging = merge();
    await untilAnotherWaits(tx);
    await tx.$queryRaw`SELECT "sequence" FROM "StreamHead" WHERE "streamType" = 'report' AND "streamId" = ${scene.report.id} FOR UPDATE NOWAIT`;
  });
  await correcting.finally(() => merging);
  expect((await db().task.findUniqueOrThrow({ where: { id: task.taskId } })).reportId).toBe(scene.report.id);
});
