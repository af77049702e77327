import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { countersignSubmission } from "@/lib/usecases/tasks/countersign-submission";
import { handBackSubmission } from "@/lib/usecases/tasks/hand-back-submission";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { reportPart } from "@/lib/usecases/tasks/report-part";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { waivePart } from "@/lib/usecases/tasks/waive-part";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { criteriaOf, evidencedTask, evidenceOf, preparedTask, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { activeTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const taskOf = (taskId: string) => db().task.findUniqueOrThrow({ where: { id: taskId } });
const submissionsOf = (taskId: string) => db().submission.findMany({ where: { taskId }, orderBy: { number: "asc" }, include: { exceptions: true } });
const statement = "三次专项监督均已完成。";

describe("prepare", () => {
  it("sets down the statement, stays active, and tells the head", async () => {
    const { people } = scene;
    const task = await evidencedTask(scene);
    await prepareSubmission(on("2024-09-02", people.justiceLiaison), { ...task, statement });
    expect(await taskOf(task.taskId)).toMatchObject({ status: "active", version: task.version + 1, submittedOn: null });
    expect(await submissionsOf(task.taskId)).toMatchObject([{ number: 1, state: "prepared", statement, preparedById: people.justiceLiaison.personId, endorsedOn: null }]);
    const { id, particulars } = await lastEvent(task.taskId, "task.prepared");
    expect(particulars).toMatchObject({ lead: { name: "司法局" }, statement, evidence: [{ name: "标准 1.txt" }, { name: "标准 2.txt" }], exceptions: [] });
    expect(await toldOf(id)).toContain("justiceHead");
  });

  it("wants evidence or a reason for each criterion, and points at the one that has neither", async () => {
    const { justiceLiaison } = scene.people;
    const task = await activeTask(scene, { parts: [] });
    const [first, second] = await criteriaOf(task.taskId);
    await attachEvidence(by(justiceLiaison), { taskId: task.taskId, uploadIds: [await uploaded(justiceLiaison)] });
    const [evidenceId] = await evidenceOf(task.taskId);
    const bare = prepareSubmission(by(justiceLiaison), { ...task, statement, criteria: [{ criterionId: second, reason: "" }] });
    await expect(bare).rejects.toMatchObject({ code: "criterion-without-evidence", values: { position: 1 }, field: "criteria" });
    const half = prepareSubmission(by(justiceLiaison), { ...task, statement, criteria: [{ criterionId: first, evidenceIds: evidenceId }, { criterionId: second, reason: " " }] });
    await expect(half).rejects.toMatchObject({ code: "criterion-without-evidence", values: { position: 2 }, field: "criteria.1.reason" });
    const empty = prepareSubmission(by(justiceLiaison), { ...task, statement, criteria: [{ criterionId: first, evidenceIds: evidenceId }, { criterionId: second, reason: "" }] });
    await expect(empty).rejects.toMatchObject({ code: "criterion-without-evidence", values: { position: 2 }, field: "criteria.1.reason" });
    expect(await db().evidenceCriterion.count({ where: { criterionId: first! } })).toBe(0);

    await prepareSubmission(by(justiceLiaison), { ...task, statement, criteria: [{ criterionId: first, evidenceIds: [evidenceId] }, { criterionId: second, reason: "评查在年底" }] });
    expect(await db().evidenceCriterion.count({ where: { criterionId: first! } })).toBe(1);
    expect(await submissionsOf(task.taskId)).toMatchObject([{ exceptions: [{ criterionId: second, reason: "评查在年底" }] }]);
    expect((await lastEvent(task.taskId, "task.prepared")).particulars).toMatchObject({ exceptions: [{ criterion: 2, reason: "评查在年底" }] });
  });

  it("does not count a file that was taken back or replaced by a version for another criterion", async () => {
    const { justiceLiaison } = scene.people;
    const task = await activeTask(scene, { parts: [] });
    const [first, second] = await criteriaOf(task.taskId);
    for (const criterionId of [first, second]) {
      await attachEvidence(by(justiceLiaison), { taskId: task.taskId, uploadIds: [await uploaded(justiceLiaison, "同名.txt", `${criterionId}`)], criterionIds: [criterionId] });
    }
    await expect(prepareSubmission(by(justiceLiaison), { ...task, statement })).rejects.toMatchObject({ code: "criterion-without-evidence", values: { position: 1 } });
  });

  it("knows only the task's own criteria and evidence", async () => {
    const { justiceLiaison } = scene.people;
    const [task, other] = [await evidencedTask(scene), await evidencedTask(scene)];
    const [criterionId] = await criteriaOf(task.taskId);
    const [foreign] = await criteriaOf(other.taskId);
    await expect(prepareSubmission(by(justiceLiaison), { ...task, statement, criteria: [{ criterionId: foreign, reason: "无" }] })).rejects.toEqual(refusal("criterion-unknown"));
    const evidenceIds = await evidenceOf(other.taskId);
    await expect(prepareSubmission(by(justiceLiaison), { ...task, statement, criteria: [{ criterionId, evidenceIds }] })).rejects.toEqual(refusal("evidence-unknown"));
  });

  it("waits for the parts", async () => {
    const { people, units } = scene;
    const task = await evidencedTask(scene, { parts: [{ unitId: units.transport, relation: "supporting" }] });
    const attempt = () => prepareSubmission(by(people.justiceLiaison), { ...task, statement });
    await expect(attempt()).rejects.toMatchObject({ code: "part-unreported", values: { unit: "交通局" } });
    await acknowledgePart(by(people.transportLiaison), task);
    await expect(attempt()).rejects.toMatchObject({ code: "part-unreported", values: { unit: "交通局" } });
    await reportPart(by(people.transportHead), { ...task, text: "案卷已梳理完" });
    await attempt();
  });

  it("is the lead's liaison's, once, while the task is active", async () => {
    const { people } = scene;
    const task = await evidencedTask(scene);
    for (const other of [people.justiceHead, people.office, people.officeHead, people.leader]) {
      await expect(prepareSubmission(by(other), { ...task, statement })).rejects.toEqual(refusal("forbidden"));
    }
    await expect(prepareSubmission(by(people.townLiaison), { ...task, statement })).rejects.toEqual(refusal("task-not-found"));
    await expect(prepareSubmission(by(people.justiceLiaison), { ...(await issuedTask(scene)), statement })).rejects.toEqual(refusal("wrong-status"));
    await expect(prepareSubmission(by(people.justiceLiaison), { ...task, version: task.version - 1, statement })).rejects.toBeInstanceOf(ChangedMeanwhile);
    await prepareSubmission(by(people.justiceLiaison), { ...task, statement });
    await expect(prepareSubmission(by(people.justiceLiaison), { ...(await shown(task.taskId)), statement })).rejects.toEqual(refusal("prepared-waits"));
  });
});

describe("hand back", () => {
  it("gives the liaison the reason; what is prepared next is the next submission", async () => {
    const { people } = scene;
    const task = await preparedTask(scene);
    await handBackSubmission(by(people.justiceHead), { ...task, reason: "数字不对" });
    expect(await submissionsOf(task.taskId)).toMatchObject([{ state: "handedBack", reason: "数字不对" }]);
    const { id, particulars } = await lastEvent(task.taskId, "task.handedBack");
    expect(particulars).toMatchObject({ reason: "数字不对", lead: { name: "司法局" } });
    expect(await toldOf(id)).toEqual(["justiceLiaison"]);
    await prepareSubmission(by(people.justiceLiaison), { ...(await shown(task.taskId)), statement });
    expect((await submissionsOf(task.taskId)).map(({ number, state }) => [number, state])).toEqual([[1, "handedBack"], [2, "prepared"]]);
  });

  it("is the head's, where something waits, for a reason", async () => {
    const { people } = scene;
    const task = await preparedTask(scene);
    await expect(handBackSubmission(by(people.justiceLiaison), { ...task, reason: "x" })).rejects.toEqual(refusal("forbidden"));
    await expect(handBackSubmission(by(people.justiceHead), task)).rejects.toMatchObject({ field: "reason" });
    await expect(handBackSubmission(by(people.townHead), { ...task, reason: "x" })).rejects.toEqual(refusal("task-not-found"));
    await expect(handBackSubmission(by(people.justiceHead), { ...(await evidencedTask(scene)), reason: "x" })).rejects.toEqual(refusal("nothing-prepared"));
    await expect(handBackSubmission(by(people.justiceHead), { ...(await submittedTask(scene)), reason: "x" })).rejects.toEqual(refusal("wrong-status"));
    await expect(handBackSubmission(by(people.justiceHead), { ...task, version: task.version - 1, reason: "x" })).rejects.toBeInstanceOf(ChangedMeanwhile);
  });
});

describe("submit", () => {
  it("is dated by the head's endorsement and freezes the evidence", async () => {
    const { people } = scene;
    const task = await preparedTask(scene);
    await submitTask(on("2024-11-30", people.justiceHead), task);
    expect(await taskOf(task.taskId)).toMatchObject({ status: "submitted", submittedOn: "2024-11-30", version: task.version + 1 });
    expect(await submissionsOf(task.taskId)).toMatchObject([{ state: "standing", endorsedOn: "2024-11-30", endorsedById: people.justiceHead.personId }]);
    const frozen = await db().evidence.findMany({ where: { taskId: task.taskId } });
    expect(frozen.map(({ frozenAt }) => frozenAt?.toISOString())).toEqual(Array(2).fill("2024-11-30T02:00:00.000Z"));
    const { id, particulars, state } = await lastEvent(task.taskId, "task.submitted");
    expect(particulars).toMatchObject({ endorsedOn: "2024-11-30", statement: "已全部完成", preparedBy: { name: "justiceLiaison" }, bothRoles: false });
    expect(state).toMatchObject({ status: "submitted", submittedOn: "2024-11-30" });
    expect(await toldOf(id)).toEqual(expect.arrayContaining(["office", "officeHead"]));
  });

  it("counts the day in Shanghai, whatever the clock of the machine", async () => {
    const task = await preparedTask(scene);
    await submitTask({ actor: scene.people.justiceHead, now: new Date("2024-11-30T16:00:00.000Z") }, task);
    expect(await taskOf(task.taskId)).toMatchObject({ submittedOn: "2024-12-01" });
  });

  it("is nobody's who prepared it, unless they hold both roles, which is shown", async () => {
    const { people, units } = scene;
    const own = await preparedTask(scene);
    await db().submission.updateMany({ where: { taskId: own.taskId }, data: { preparedById: people.justiceHead.personId } });
    await expect(submitTask(by(people.justiceHead), own)).rejects.toEqual(refusal("own-preparation"));

    const { taskId } = await issuedTask(scene, { leadUnitId: units.town, parts: [] });
    await acknowledgeTask(by(people.townLiaison), await shown(taskId));
    const criteria = (await criteriaOf(taskId)).map((criterionId) => ({ criterionId, reason: "年底统一评查" }));
    await prepareSubmission(by(people.townLiaison), { ...(await shown(taskId)), statement, criteria });
    await submitTask(by(people.townLiaison), await shown(taskId));
    expect((await lastEvent(taskId, "task.submitted")).particulars).toMatchObject({ bothRoles: true, preparedBy: { name: "townLiaison" }, by: { role: "unitHead" } });
  });

  it("waits for the preparation, but for one who is head and liaison at once", async () => {
    const { people, units } = scene;
    await expect(submitTask(by(people.justiceHead), await evidencedTask(scene))).rejects.toEqual(refusal("not-prepared"));
    const { taskId } = await issuedTask(scene, { leadUnitId: units.town, parts: [] });
    await acknowledgeTask(by(people.townLiaison), await shown(taskId));
    const task = await shown(taskId);
    const criteria = (await criteriaOf(taskId)).map((criterionId) => ({ criterionId, reason: "年底统一评查" }));
    await expect(submitTask(by(people.townLiaison), { ...task, criteria })).rejects.toMatchObject({ code: "field-required", field: "statement" });
    await submitTask(by(people.townLiaison), { ...task, statement, criteria });
    expect(await taskOf(taskId)).toMatchObject({ status: "submitted", version: task.version + 1 });
    expect((await kindsOf(taskId)).slice(-2)).toEqual(["task.acknowledged", "task.submitted"]);
  });

  it("waits for the co-leads' hand", async () => {
    const { people, units } = scene;
    const task = await evidencedTask(scene, { parts: [{ unitId: units.transport, relation: "coLead" }] });
    await acknowledgePart(by(people.transportLiaison), task);
    await reportPart(by(people.transportHead), { ...task, text: "已完成" });
    await prepareSubmission(by(people.justiceLiaison), { ...task, statement });
    const prepared = await shown(task.taskId);
    await expect(submitTask(by(people.justiceHead), prepared)).rejects.toMatchObject({ code: "not-countersigned", values: { unit: "交通局" } });
    const sign = async () => countersignSubmission(by(people.transportHead), await shown(task.taskId));
    await sign();
    await handBackSubmission(by(people.justiceHead), { ...(await shown(task.taskId)), reason: "再改" });
    await prepareSubmission(by(people.justiceLiaison), { ...(await shown(task.taskId)), statement: "改过" });
    await expect(submitTask(by(people.justiceHead), await shown(task.taskId))).rejects.toEqual(refusal("not-countersigned"));
    await sign();
    await submitTask(by(people.justiceHead), await shown(task.taskId));
  });

  it("does not wait for the hand of a co-lead that was let off, nor take it", async () => {
    const { people, units } = scene;
    const task = await evidencedTask(scene, { parts: [{ unitId: units.transport, relation: "coLead" }] });
    await waivePart(by(people.office), { ...task, unitId: units.transport, reason: "职责已划转" });
    await prepareSubmission(by(people.justiceLiaison), { ...(await shown(task.taskId)), statement });
    expect(await toldOf((await lastEvent(task.taskId, "task.prepared")).id)).toEqual(["justiceHead"]);
    await expect(countersignSubmission(by(people.transportHead), await shown(task.taskId))).rejects.toEqual(refusal("part-ended"));
    await submitTask(by(people.justiceHead), await shown(task.taskId));
  });

  it("is the lead's head's, of an active task, from the page as it is now", async () => {
    const { people } = scene;
    const task = await preparedTask(scene);
    for (const other of [people.justiceLiaison, people.officeHead, people.leader, people.observer]) {
      await expect(submitTask(by(other), task)).rejects.toEqual(refusal("forbidden"));
    }
    await expect(submitTask(by(people.townHead), task)).rejects.toEqual(refusal("task-not-found"));
    const stale = submitTask(by(people.justiceHead), { ...task, version: task.version - 1 });
    await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile", events: [{ kind: "task.prepared" }] });
    await expect(submitTask(by(people.justiceHead), await submittedTask(scene))).rejects.toEqual(refusal("wrong-status"));
  });

  it("does once what is sent twice", async () => {
    const task = await preparedTask(scene);
    const ctx = by(scene.people.justiceHead, "submit-key-0123456789");
    const results = await Promise.all([submitTask(ctx, task), submitTask(ctx, task)]);
    expect(results[0]).toEqual(results[1]);
    expect((await kindsOf(task.taskId)).filter((kind) => kind === "task.submitted")).toHaveLength(1);
  });
});
