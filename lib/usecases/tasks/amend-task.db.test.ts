import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { declinePart } from "@/lib/usecases/tasks/decline-part";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { removeEvidence } from "@/lib/usecases/tasks/remove-evidence";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { evidenceOf } from "@/tests/support/scene-submissions";
import { activeTask, draftedTask, issuedTask, shown, type Shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const taskOf = (taskId: string) => db().task.findUniqueOrThrow({ where: { id: taskId } });
const criteriaOf = (taskId: string) => db().criterion.findMany({ where: { taskId }, orderBy: { position: "asc" } });
const measuresOf = (taskId: string) => db().measure.findMany({ where: { taskId }, orderBy: { position: "asc" } });
const unitsOf = async (taskId: string) => {
  const rows = await db().taskUnit.findMany({ where: { taskId }, orderBy: { position: "asc" }, include: { unit: true } });
  return rows.map(({ unit, relation, state }) => `${unit.shortName} ${relation} ${state}`);
};
const amend = (task: Shown, given: object) => amendTask(by(scene.people.office), { ...task, ...given });
const part = (unitId: string, relation = "supporting") => ({ unitId, relation, part: "", dueOn: "" });

describe("amend a draft", () => {
  it("writes what is given, leaves the rest, and lists what changed", async () => {
    const draft = await draftedTask(scene);
    const given = { title: "规范行政执法监督", decision: "开展专项监督", rectificationType: "phased", dueOn: "2024-10-31", leaderInChargeId: scene.people.leader.personId };
    expect(await amend(draft, given)).toEqual({ changes: 5 });
    expect(await taskOf(draft.taskId)).toMatchObject({ ...given, version: 2, status: "draft", originalDueOn: null });
    const { id, particulars, state } = await lastEvent(draft.taskId, "task.amended");
    expect(particulars).toMatchObject({ by: { role: "office" }, reason: null });
    expect(particulars.changes).toEqual([
      { field: "title", from: "加强行政执法监督", to: "规范行政执法监督" },
      { field: "decision", from: null, to: "开展专项监督" },
      { field: "rectificationType", from: null, to: "phased" },
      { field: "dueOn", from: "2024-11-30", to: "2024-10-31" },
      { field: "leaderInCharge", from: null, to: "leader" },
    ]);
    expect(state).toMatchObject({ version: 2, dueOn: "2024-10-31" });
    expect(await toldOf(id)).toEqual([]);
  });

  it("clears what is sent empty", async () => {
    const draft = await draftedTask(scene, { decision: "开展专项监督" });
    await amend(draft, { decision: "", dueOn: "", leadUnitId: "", parts: "" });
    expect(await taskOf(draft.taskId)).toMatchObject({ decision: "", dueOn: null });
    expect(await unitsOf(draft.taskId)).toEqual([]);
  });

  it("leaves no event where nothing changes", async () => {
    const draft = await draftedTask(scene);
    expect(await amend(draft, { title: "加强行政执法监督", parts: [{ ...part(scene.units.transport), part: "梳理交通执法案卷" }] })).toEqual({ changes: 0 });
    expect(await kindsOf(draft.taskId)).toEqual(["task.drafted"]);
    expect(await shown(draft.taskId)).toEqual(draft);
  });

  it("lets lead and supporting unit change places", async () => {
    const { units } = scene;
    const draft = await draftedTask(scene);
    await amend(draft, { leadUnitId: units.transport, parts: [part(units.justice, "coLead"), part(units.town)] });
    expect(await unitsOf(draft.taskId)).toEqual(["交通局 lead pending", "司法局 coLead pending", "杨村街道 supporting pending"]);
    expect((await lastEvent(draft.taskId, "task.amended")).particulars.changes).toMatchObject([{ field: "lead", from: "司法局", to: "交通局" }, { field: "parts" }]);
    await expect(amend(await shown(draft.taskId), { parts: [part(units.transport)] })).rejects.toMatchObject({ code: "unit-twice", field: "parts.0.unitId" });
  });

  it("asks a unit that declined again, and lets go of it without losing that it declined", async () => {
    const { units, people } = scene;
    const issued = await issuedTask(scene);
    await declineTask(by(people.justiceHead), { ...issued, reason: "职责不符" });
    expect(await unitsOf(issued.taskId)).toEqual(["司法局 former pending", "交通局 supporting pending"]);
    await amend(await shown(issued.taskId), { leadUnitId: units.justice });
    expect(await unitsOf(issued.taskId)).toEqual(["司法局 lead pending", "交通局 supporting pending"]);
    await amend(await shown(issued.taskId), { leadUnitId: units.town });
    expect((await unitsOf(issued.taskId)).sort()).toEqual(["交通局 supporting pending", "司法局 former pending", "杨村街道 lead pending"]);
    await amend(await shown(issued.taskId), { dueOn: "2024-12-15" });
    await issueTask(on("2024-03-11", people.officeHead), await shown(issued.taskId));
    expect(await taskOf(issued.taskId)).toMatchObject({ status: "issued", issuedOn: "2024-03-11", originalDueOn: "2024-12-15" });
  });
});

describe("amend an issued or active task", () => {
  const reason = "会议研究";

  it("asks for a reason, and keeps lead and day", async () => {
    const issued = await issuedTask(scene);
    await expect(amend(issued, { title: "新题" })).rejects.toMatchObject({ code: "field-required", field: "reason" });
    await expect(amend(issued, { leadUnitId: scene.units.town, reason })).rejects.toEqual(refusal("lead-is-fixed"));
    await expect(amend(issued, { dueOn: "2025-01-31", reason })).rejects.toEqual(refusal("due-day-is-fixed"));
    await expect(amend(issued, { dueOn: "", reason })).rejects.toEqual(refusal("due-day-is-fixed"));
    expect(await amend(issued, { title: "新题", leadUnitId: scene.units.justice, dueOn: "2024-11-30", reason })).toEqual({ changes: 1 });
    expect(await taskOf(issued.taskId)).toMatchObject({ title: "新题", originalDueOn: "2024-11-30", dueOn: "2024-11-30", status: "issued" });
  });

  it("keeps the leader in charge, whose name stands on the issue", async () => {
    const { leader, otherLeader } = scene.people;
    const issued = await issuedTask(scene, { leaderInChargeId: leader.personId });
    await expect(amend(issued, { leaderInChargeId: otherLeader.personId, reason })).rejects.toEqual(refusal("leader-is-frozen"));
    await expect(amend(issued, { leaderInChargeId: "", reason })).rejects.toEqual(refusal("leader-is-frozen"));
    expect(await amend(issued, { leaderInChargeId: leader.personId, title: "新题", reason })).toEqual({ changes: 1 });
    const unnamed = await issuedTask(scene);
    await expect(amend(unnamed, { leaderInChargeId: leader.personId, reason })).rejects.toEqual(refusal("leader-is-frozen"));
  });

  it("tells every unit", async () => {
    const active = await activeTask(scene);
    await amend(active, { decision: "分两步走", reason });
    const { id, particulars } = await lastEvent(active.taskId, "task.amended");
    expect(particulars.reason).toBe(reason);
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison", "transportHead", "transportLiaison"]);
  });

  it("keeps the criteria that stay, with their evidence, and none that is in use goes", async () => {
    const active = await activeTask(scene);
    const [first, second] = await criteriaOf(active.taskId);
    await attach(active.taskId, first!.id);
    await amend(active, { criteria: [{ text: "新增" }, { id: first!.id, text: "改写" }], reason });
    expect((await criteriaOf(active.taskId)).map(({ id, text, position }) => [id === first!.id, text, position])).toEqual([[false, "新增", 1], [true, "改写", 2]]);
    expect(await db().criterion.findUnique({ where: { id: second!.id } })).toBeNull();
    const now = await shown(active.taskId);
    await expect(amend(now, { criteria: ["另一条"], reason })).rejects.toMatchObject({ code: "criterion-in-use", values: { position: 2 } });
    await expect(amend(now, { criteria: "", reason })).rejects.toEqual(refusal("criterion-in-use"));
    await expect(amend(now, { criteria: [{ id: "foreign", text: "别处的" }], reason })).rejects.toMatchObject({ code: "row-unknown", field: "criteria.0" });
    expect(await amend(now, { criteria: [{ id: first!.id, text: "改写" }], reason })).toEqual({ changes: 1 });
  });

  it("takes rows sent without their ids for those that say the same", async () => {
    const active = await activeTask(scene, { measures: [{ text: "印发方案", dueOn: "2024-04-30" }, { text: "评查", dueOn: "2024-06-30" }] });
    const [criteria, measures] = [await criteriaOf(active.taskId), await measuresOf(active.taskId)];
    const without = { criteria: criteria.map(({ text }) => text), measures: measures.map(({ text, dueOn }) => ({ text, dueOn })) };
    expect(await amend(active, { ...without, reason })).toEqual({ changes: 0 });
    expect([await criteriaOf(active.taskId), await measuresOf(active.taskId)]).toEqual([criteria, measures]);

    await attach(active.taskId, criteria[1]!.id);
    const twice = [criteria[1]!.text, criteria[1]!.text];
    expect(await amend(active, { criteria: twice, reason })).toEqual({ changes: 1 });
    const [kept, added] = await criteriaOf(active.taskId);
    expect([kept!.id === criteria[1]!.id, criteria.some(({ id }) => id === added!.id)]).toEqual([true, false]);
  });

  it("lets a criterion go whose file was taken back", async () => {
    const active = await activeTask(scene);
    const [first, second] = await criteriaOf(active.taskId);
    await attach(active.taskId, second!.id);
    const criteria = [{ id: first!.id, text: first!.text }];
    await expect(amend(active, { criteria, reason })).rejects.toMatchObject({ code: "criterion-in-use", values: { position: 2 } });
    const [evidenceId] = await evidenceOf(active.taskId);
    await removeEvidence(by(scene.people.justiceLiaison), { taskId: active.taskId, evidenceId });
    expect(await amend(await shown(active.taskId), { criteria, reason })).toEqual({ changes: 1 });
    expect(await db().evidence.findUnique({ where: { id: evidenceId! }, include: { criteria: true } })).toMatchObject({ removedAt: expect.any(Date), criteria: [] });
  });

  it("never leaves an issued task without a criterion or a reviewer of its own", async () => {
    const issued = await issuedTask(scene);
    await expect(amend(issued, { criteria: "", reason })).rejects.toEqual(refusal("no-criterion"));
    await expect(amend(issued, { parts: [part(scene.units.office, "coLead")], reason })).rejects.toEqual(refusal("no-reviewing-unit"));
    await expect(amend(issued, { reviewingUnitId: scene.units.transport, reason })).rejects.toEqual(refusal("reviewing-unit-involved"));
    const given = { parts: [part(scene.units.office, "coLead")], reviewingUnitId: scene.units.inspection, reason };
    expect(await amend(issued, given)).toEqual({ changes: 2 });
    expect(await criteriaOf(issued.taskId)).toHaveLength(2);
  });

  it("keeps measures that are done, and the day of the next", async () => {
    const active = await activeTask(scene, { measures: [{ text: "印发方案", dueOn: "2024-04-30" }, { text: "评查", dueOn: "2024-06-30" }] });
    const [first, second] = await measuresOf(active.taskId);
    await db().measure.update({ where: { id: first!.id }, data: { doneOn: "2024-04-20" } });
    await expect(amend(active, { measures: [{ id: second!.id, text: "评查" }], reason })).rejects.toMatchObject({ code: "measure-done", values: { position: 1 } });
    await amend(active, { measures: [{ id: first!.id, text: "印发方案", dueOn: "2024-04-30" }, { text: "总结", dueOn: "2024-09-30" }], reason });
    expect(await measuresOf(active.taskId)).toMatchObject([{ id: first!.id, doneOn: "2024-04-20" }, { text: "总结", doneOn: null }]);
    expect(await taskOf(active.taskId)).toMatchObject({ nextMeasureOn: "2024-09-30" });
    await amend(await shown(active.taskId), { measures: [{ id: first!.id, text: "印发方案" }], reason });
    expect(await taskOf(active.taskId)).toMatchObject({ nextMeasureOn: null });
  });

  it("takes off a part that waits or was declined, not one that is under way", async () => {
    const { people, units } = scene;
    const active = await activeTask(scene, { parts: [part(units.transport), part(units.town), part(units.market)] });
    const { taskId } = active;
    await acknowledgePart(by(people.transportLiaison), { taskId });
    await declinePart(by(people.townHead), { taskId, reason: "无此职责" });
    await expect(amend(active, { parts: [part(units.town), part(units.market)], reason })).rejects.toMatchObject({ code: "part-kept", values: { unit: "交通局" } });
    await amend(active, { parts: [{ ...part(units.transport), dueOn: "2024-08-31" }], reason });
    expect((await unitsOf(taskId)).sort()).toEqual(["交通局 supporting acknowledged", "司法局 lead pending", "市场监管局 former pending", "杨村街道 former declined"]);
    await amend(await shown(taskId), { parts: [part(units.transport), part(units.town, "coLead")], reason });
    expect((await unitsOf(taskId)).sort()).toEqual(["交通局 supporting acknowledged", "司法局 lead pending", "市场监管局 former pending", "杨村街道 coLead pending"]);
  });

  it("tells a unit that was asked that it is taken off, one that had declined not again", async () => {
    const { people, units } = scene;
    const active = await activeTask(scene, { parts: [part(units.transport), part(units.town)] });
    await declinePart(by(people.townHead), { taskId: active.taskId, reason: "无此职责" });
    await amend(active, { parts: "", reason });
    const { id, particulars } = await lastEvent(active.taskId, "task.amended");
    expect(particulars.lost).toEqual([{ id: units.transport, name: "交通局" }]);
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison", "transportHead", "transportLiaison"]);
    await amend(await shown(active.taskId), { title: "新题", reason });
    const later = await lastEvent(active.taskId, "task.amended");
    expect(later.particulars).not.toHaveProperty("lost");
    expect(await toldOf(later.id)).toEqual(["justiceHead", "justiceLiaison"]);
  });

  it("is the office's, while the task is not under review", async () => {
    const { people } = scene;
    const issued = await issuedTask(scene);
    for (const other of [people.leader, people.justiceHead, people.administrator, people.observer]) {
      await expect(amendTask(by(other), { ...issued, title: "新题", reason })).rejects.toEqual(refusal("forbidden"));
    }
    await expect(amendTask(by(people.townHead), { ...issued, title: "新题", reason })).rejects.toEqual(refusal("task-not-found"));
    await expect(amend({ ...issued, version: 1 }, { title: "新题", reason })).rejects.toEqual(refusal("changed-meanwhile"));
    await db().task.update({ where: { id: issued.taskId }, data: { status: "submitted", submittedOn: "2024-05-01" } });
    await expect(amend(issued, { title: "新题", reason })).rejects.toEqual(refusal("wrong-status"));
  });

  it("does once what is sent twice", async () => {
    const issued = await issuedTask(scene);
    const ctx = by(scene.people.office, "form-key-amend-0123");
    expect(await amendTask(ctx, { ...issued, title: "新题", reason })).toEqual(await amendTask(ctx, { ...issued, title: "新题", reason }));
    expect(await shown(issued.taskId)).toMatchObject({ version: issued.version + 1 });
  });
});

async function attach(taskId: string, criterionId: string): Promise<void> {
  const fileHash = "a".repeat(64);
  const at = new Date();
  await db().storedFile.upsert({ where: { hash: fileHash }, create: { hash: fileHash, size: 1, mime: "text/plain", createdAt: at }, update: {} });
  const row = { taskId, unitId: scene.units.justice, fileHash, name: "台账.xlsx", uploadedById: scene.people.justiceLiaison.personId, at };
  await db().evidence.create({ data: { ...row, criteria: { create: { criterionId } } } });
}
