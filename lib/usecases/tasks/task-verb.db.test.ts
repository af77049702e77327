import { beforeAll, expect, it } from "vitest";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { urgeTask } from "@/lib/usecases/tasks/urge-task";
import { countQueries } from "@/tests/support/count-queries";
import { lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { preparedTask } from "@/tests/support/scene-submissions";
import { activeTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

/** How often a verb asks the database whether a reviewer is left. */
const asked = async (run: () => Promise<unknown>) => (await countQueries(run, /WITH RECURSIVE "possible"/)).queries;

it("asks once whether a reviewer is left, and anew where the verb changed who may review", async () => {
  const { people, units } = scene;
  const { taskId } = await activeTask(scene, { parts: [] });
  expect(await asked(() => urgeTask(by(people.office), { taskId, text: "请抓紧" }))).toBe(1);
  const task = await shown(taskId);
  expect(await asked(() => amendTask(by(people.office), { ...task, decision: "分两步走", reason: "会议研究" }))).toBe(1);
  const parts = [{ unitId: units.town, relation: "supporting", part: "", dueOn: "" }];
  expect(await asked(async () => amendTask(by(people.office), { ...(await shown(taskId)), parts, reason: "会议研究" }))).toBeGreaterThan(1);
});

it("tells the reviewers that the verb itself leaves", async () => {
  const { people, units } = scene;
  const task = await preparedTask(scene);
  await amendTask(by(people.office), { ...task, reviewingUnitId: units.inspection, reason: "会议研究" });
  await submitTask(by(people.justiceHead), await shown(task.taskId));
  expect(await toldOf((await lastEvent(task.taskId, "task.submitted")).id)).toEqual(["inspector"]);
});
