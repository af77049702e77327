import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { withdrawSubmission } from "@/lib/usecases/tasks/withdraw-submission";
import { lastEvent } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { openAll, preparedTask, submittedTask } from "@/tests/support/scene-submissions";
import { shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const taskOf = (taskId: string) => db().task.findUniqueOrThrow({ where: { id: taskId } });
const submissionsOf = (taskId: string) => db().submission.findMany({ where: { taskId }, orderBy: { number: "asc" } });
const statement = "三次专项监督均已完成。";

describe("withdraw", () => {
  it("makes the task active again, without a submission's day; the evidence stays frozen", async () => {
    const { people } = scene;
    const task = await submittedTask(scene, "2024-09-02");
    await withdrawSubmission(on("2024-09-03", people.justiceLiaison), { ...task, reason: "还要补一份" });
    expect(await taskOf(task.taskId)).toMatchObject({ status: "active", submittedOn: null, returnedOn: null });
    const { actor, now } = on("2024-09-03", people.justiceLiaison);
    const ended = { reason: "还要补一份", decidedById: actor.personId, decidedAt: now };
    expect(await submissionsOf(task.taskId)).toMatchObject([{ state: "withdrawn", ...ended, endorsedOn: "2024-09-02" }]);
    expect((await lastEvent(task.taskId, "task.withdrawn")).particulars).toMatchObject({ lead: { name: "司法局" }, reason: "还要补一份" });
    expect(await db().evidence.count({ where: { taskId: task.taskId, frozenAt: null } })).toBe(0);
    await prepareSubmission(on("2024-09-04", people.justiceLiaison), { ...(await shown(task.taskId)), statement });
  });

  it("is over once a reviewer has opened a piece, for this submission alone", async () => {
    const { people } = scene;
    const task = await submittedTask(scene);
    await openAll(people.leader, task.taskId);
    await openAll(people.justiceHead, task.taskId);
    await withdrawSubmission(by(people.justiceHead), task);
    await prepareSubmission(by(people.justiceLiaison), { ...(await shown(task.taskId)), statement });
    await submitTask(by(people.justiceHead), await shown(task.taskId));
    await openAll(people.office, task.taskId);
    const again = await shown(task.taskId);
    await expect(withdrawSubmission(by(people.justiceHead), again)).rejects.toEqual(refusal("evidence-opened"));
    await returnTask(by(people.officeHead), { ...again, returnKind: "work", reason: "缺成绩", missing: "考核成绩" });
    await prepareSubmission(by(people.justiceLiaison), { ...(await shown(task.taskId)), statement });
    await submitTask(by(people.justiceHead), await shown(task.taskId));
    await withdrawSubmission(by(people.justiceHead), await shown(task.taskId));
  });

  it("and a reviewer's opening at the same time: one of them comes first, never both", async () => {
    const { people } = scene;
    for (let round = 0; round < 6; round++) {
      const task = await submittedTask(scene);
      const withdraw = () => withdrawSubmission(by(people.justiceHead), task).then(() => true, () => false);
      const acts = round % 2 ? [openAll(people.office, task.taskId), withdraw()] : [withdraw(), openAll(people.office, task.taskId)];
      const withdrawn = (await Promise.all(acts)).includes(true);
      const opened = await db().evidenceOpening.count({ where: { evidence: { taskId: task.taskId } } });
      expect(opened > 0).toBe(!withdrawn);
    }
  });

  it("is the lead's, of a submitted task", async () => {
    const { people } = scene;
    const task = await submittedTask(scene);
    for (const other of [people.officeHead, people.leader]) await expect(withdrawSubmission(by(other), task)).rejects.toEqual(refusal("forbidden"));
    await expect(withdrawSubmission(by(people.townHead), task)).rejects.toEqual(refusal("task-not-found"));
    await expect(withdrawSubmission(by(people.justiceHead), await preparedTask(scene))).rejects.toEqual(refusal("wrong-status"));
    await expect(withdrawSubmission(by(people.justiceHead), { ...task, version: 1 })).rejects.toBeInstanceOf(ChangedMeanwhile);
  });
});
