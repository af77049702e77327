import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, FIRST_DAY, on, type Scene } from "@/tests/support/scene";
import { draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));
beforeEach(async () => void (await db().setting.deleteMany()));

const taskOf = (taskId: string) => db().task.findUniqueOrThrow({ where: { id: taskId } });
const refusal = (code: string) => expect.objectContaining({ code });

describe("issue", () => {
  it("makes the planned day the original one, opens an assignment and leaves its event", async () => {
    const { units, people } = scene;
    const draft = await draftedTask(scene);
    await issueTask(by(people.officeHead), draft);
    expect(await taskOf(draft.taskId)).toMatchObject({
      ...{ status: "issued", version: draft.version + 1, everIssued: true, issuedOn: FIRST_DAY, originalDueOn: "2024-11-30", dueOn: "2024-11-30" },
      ...{ dueSoonFrom: "2024-10-31", stallsOn: "2024-04-03" },
    });
    const { particulars, state } = await lastEvent(draft.taskId, "task.issued");
    expect(particulars).toMatchObject({
      by: { personId: people.officeHead.personId, role: "officeHead", unitName: "依法治区办" },
      lead: { id: units.justice, name: "司法局" },
      parts: [{ unit: { id: units.transport, name: "交通局" }, relation: "supporting", dueOn: null }],
      ...{ reviewingUnit: null, dueOn: "2024-11-30", attempt: 1 },
    });
    expect(state).toMatchObject({ status: "issued", version: draft.version + 1, originalDueOn: "2024-11-30", leadUnitId: units.justice });
  });

  it("freezes the leader in charge, the responsible head and the liaison with telephone", async () => {
    const { taskId } = await issuedTask(scene);
    const telephone = (await db().person.findUniqueOrThrow({ where: { id: scene.people.justiceLiaison.personId } })).telephone;
    await db().person.update({ where: { id: scene.people.justiceLiaison.personId }, data: { telephone: "022-99999999" } });
    const [assignment] = await db().assignment.findMany({ where: { taskId } });
    expect(assignment).toMatchObject({ number: 1, issuedOn: FIRST_DAY, dueOn: "2024-11-30", endedOn: null });
    expect(assignment).toMatchObject({ leaderName: "leader", responsibleName: "justiceHead", liaisonName: "justiceLiaison", liaisonTelephone: telephone });
  });

  it("names the leader that the office chose before the one in charge of the unit", async () => {
    const { taskId } = await issuedTask(scene, { leaderInChargeId: scene.people.otherLeader.personId });
    expect(await db().assignment.findFirst({ where: { taskId } })).toMatchObject({ leaderName: "otherLeader" });
  });

  it("tells the heads and liaisons of every unit of the task, and nobody else", async () => {
    const { taskId } = await issuedTask(scene);
    const { id } = await lastEvent(taskId, "task.issued");
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison", "transportHead", "transportLiaison"]);
  });

  it.each([
    ["no-lead", { leadUnitId: "", parts: [] }],
    ["lead-without-head", () => ({ leadUnitId: scene.units.market })],
    ["no-due-day", { dueOn: "" }],
    ["due-day-past", { dueOn: "2024-03-03" }],
    ["no-criterion", { criteria: [] }],
    ["no-reviewing-unit", () => ({ leadUnitId: scene.units.office })],
    ["reviewing-unit-involved", () => ({ reviewingUnitId: scene.units.transport })],
  ])("waits where there is %s", async (code, given) => {
    const draft = await draftedTask(scene, typeof given === "function" ? given() : given);
    await expect(issueTask(by(scene.people.officeHead), draft)).rejects.toEqual(refusal(code));
    expect(await kindsOf(draft.taskId)).toEqual(["task.drafted"]);
  });

  it("waits where a unit on it, or the reviewing one, went out of use meanwhile", async () => {
    const { units, people } = scene;
    const draft = await draftedTask(scene, { reviewingUnitId: units.inspection });
    for (const unitId of [units.transport, units.inspection]) {
      await db().unit.update({ where: { id: unitId }, data: { active: false } });
      await expect(issueTask(by(people.officeHead), draft)).rejects.toEqual(refusal("unit-out-of-use"));
      await db().unit.update({ where: { id: unitId }, data: { active: true } });
    }
    await issueTask(by(people.officeHead), draft);
  });

  it("may be due today", async () => {
    expect(await issuedTask(scene, { dueOn: FIRST_DAY })).toMatchObject({ version: 2 });
  });

  it("is the head's alone unless the site lets the office's staff", async () => {
    const { people } = scene;
    const draft = await draftedTask(scene);
    await expect(issueTask(by(people.office), draft)).rejects.toEqual(refusal("office-head-issues"));
    await db().setting.create({ data: { name: "officeMayIssue", value: true } });
    await issueTask(by(people.office), draft);
    expect(await taskOf(draft.taskId)).toMatchObject({ status: "issued" });
  });

  it("is not others' to do, nor theirs to know of", async () => {
    const { people } = scene;
    const draft = await draftedTask(scene);
    await expect(issueTask(by(people.leader), draft)).rejects.toEqual(refusal("forbidden"));
    await expect(issueTask(by(people.administrator), draft)).rejects.toEqual(refusal("forbidden"));
    for (const stranger of [people.justiceHead, people.townHead, people.observer]) {
      await expect(issueTask(by(stranger), draft)).rejects.toEqual(refusal("task-not-found"));
    }
    await expect(issueTask(by(people.officeHead), { ...draft, taskId: "no-such-task" })).rejects.toEqual(refusal("task-not-found"));
  });

  it("tells a stale form what happened meanwhile, and does nothing", async () => {
    const issued = await issuedTask(scene);
    const stale = issueTask(by(scene.people.officeHead), { ...issued, version: issued.version - 1 });
    await expect(stale).rejects.toBeInstanceOf(ChangedMeanwhile);
    await expect(stale).rejects.toMatchObject({ events: [{ kind: "task.issued" }] });
    await expect(issueTask(by(scene.people.officeHead), issued)).rejects.toMatchObject({ code: "wrong-status", values: { status: "issued" } });
  });

  it("does once what is sent twice, and refuses other words under the same key", async () => {
    const [draft, other] = [await draftedTask(scene), await draftedTask(scene)];
    const ctx = by(scene.people.officeHead, "form-key-0123456789");
    await issueTask(ctx, draft);
    await issueTask(ctx, draft);
    expect(await kindsOf(draft.taskId)).toEqual(["task.drafted", "task.issued"]);
    await expect(issueTask(ctx, other)).rejects.toEqual(refusal("form-key-reused"));
  });

  it("lets exactly one of fifty at one version win", async () => {
    const draft = await draftedTask(scene);
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => issueTask(by(scene.people.officeHead), draft)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const lost of tries) if (lost.status === "rejected") expect(lost.reason).toBeInstanceOf(ChangedMeanwhile);
    expect(await kindsOf(draft.taskId)).toEqual(["task.drafted", "task.issued"]);
    expect(await db().assignment.count({ where: { taskId: draft.taskId } })).toBe(1);
  });
});

describe("acknowledge and decline", () => {
  it("makes the task active, with the receipt on the assignment", async () => {
    const issued = await issuedTask(scene);
    await acknowledgeTask(on("2024-03-05", scene.people.justiceLiaison), issued);
    expect(await taskOf(issued.taskId)).toMatchObject({ status: "active", issuedOn: FIRST_DAY });
    const [assignment] = await db().assignment.findMany({ where: { taskId: issued.taskId } });
    expect(assignment).toMatchObject({ acknowledgedOn: "2024-03-05", acknowledgedById: scene.people.justiceLiaison.personId });
    const { id, particulars } = await lastEvent(issued.taskId, "task.acknowledged");
    expect(particulars).toMatchObject({ by: { role: "liaison", unitName: "司法局" }, lead: { name: "司法局" } });
    expect(await toldOf(id)).toEqual(["office", "officeHead"]);
  });

  it("is the lead's alone", async () => {
    const { people } = scene;
    const issued = await issuedTask(scene);
    for (const other of [people.transportHead, people.officeHead, people.leader, people.observer]) {
      await expect(acknowledgeTask(by(other), issued)).rejects.toEqual(refusal("forbidden"));
      await expect(declineTask(by(other), { ...issued, reason: "不属我局职责" })).rejects.toEqual(refusal("forbidden"));
    }
    for (const stranger of [people.townHead, people.legalAidLiaison]) {
      await expect(acknowledgeTask(by(stranger), issued)).rejects.toEqual(refusal("task-not-found"));
    }
  });

  it("can only be done to what waits for a receipt", async () => {
    const draft = await draftedTask(scene);
    const issued = await issuedTask(scene);
    await acknowledgeTask(by(scene.people.justiceHead), issued);
    const active = await shown(issued.taskId);
    await expect(acknowledgeTask(by(scene.people.justiceHead), active)).rejects.toMatchObject({ code: "wrong-status", values: { status: "active" } });
    await expect(declineTask(by(scene.people.justiceHead), { ...active, reason: "晚了" })).rejects.toEqual(refusal("wrong-status"));
    await expect(acknowledgeTask(by(scene.people.justiceHead), draft)).rejects.toEqual(refusal("task-not-found"));
  });

  it("asks for a reason to decline", async () => {
    const issued = await issuedTask(scene);
    await expect(declineTask(by(scene.people.justiceHead), { ...issued, reason: "  " })).rejects.toMatchObject({ code: "invalid-form", field: "reason" });
  });

  it("keeps the declined attempt with its day; the next issue sets the original day anew", async () => {
    const { people, units } = scene;
    const issued = await issuedTask(scene);
    await declineTask(on("2024-03-06", people.justiceHead), { ...issued, reason: "应由交通部门牵头" });
    const declined = await taskOf(issued.taskId);
    expect(declined).toMatchObject({ status: "draft", issuedOn: null, originalDueOn: null, dueOn: "2024-11-30", dueSoonFrom: null, stallsOn: null });
    const { id, state, particulars } = await lastEvent(issued.taskId, "task.declined");
    expect(state).toMatchObject({ status: "draft", leadUnitId: null, originalDueOn: null });
    expect(particulars).toMatchObject({ lost: [{ id: units.transport, name: "交通局" }] });
    expect(await toldOf(id)).toEqual(["office", "officeHead", "transportHead", "transportLiaison"]);
    await expect(issueTask(by(people.officeHead), await shown(issued.taskId))).rejects.toEqual(refusal("no-lead"));

    await amendTask(on("2024-03-07", people.office), { ...(await shown(issued.taskId)), leadUnitId: units.transport, parts: "", dueOn: "2024-12-20" });
    await issueTask(on("2024-03-08", people.officeHead), await shown(issued.taskId));
    expect(await taskOf(issued.taskId)).toMatchObject({ issuedOn: "2024-03-08", originalDueOn: "2024-12-20", dueOn: "2024-12-20" });
    expect(await db().assignment.findMany({ where: { taskId: issued.taskId }, orderBy: { number: "asc" } })).toMatchObject([
      { number: 1, unitId: units.justice, dueOn: "2024-11-30", endedOn: "2024-03-06", outcome: "declined", reason: "应由交通部门牵头" },
      { number: 2, unitId: units.transport, dueOn: "2024-12-20", endedOn: null, outcome: null },
    ]);
    expect((await lastEvent(issued.taskId, "task.issued")).particulars).toMatchObject({ attempt: 2, lead: { name: "交通局" } });
    const former = { ...(await shown(issued.taskId)), reason: "再退" };
    await expect(declineTask(by(people.justiceHead), former)).rejects.toEqual(refusal("task-left"));
  });

  it("tells a form that was open while the unit had the task how that ended, and nothing since", async () => {
    const { people, units } = scene;
    const issued = await issuedTask(scene, { parts: [] });
    await declineTask(by(people.justiceHead), { ...issued, reason: "不属本局职责" });
    await amendTask(by(people.office), { ...(await shown(issued.taskId)), leadUnitId: units.transport });
    await issueTask(by(people.officeHead), await shown(issued.taskId));
    const lost = await acknowledgeTask(by(people.justiceLiaison), issued).catch((error: unknown) => error);
    expect(lost).toBeInstanceOf(ChangedMeanwhile);
    expect((lost as ChangedMeanwhile).events.map(({ kind }) => kind)).toEqual(["task.declined"]);
  });

  it("lets exactly one of fifty receipts and refusals win", async () => {
    const { people } = scene;
    const issued = await issuedTask(scene);
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 ? acknowledgeTask(by(people.justiceLiaison), issued) : declineTask(by(people.justiceHead), { ...issued, reason: "职责不符" }),
      ),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const lost of tries) if (lost.status === "rejected") expect(lost.reason).toBeInstanceOf(ChangedMeanwhile);
    expect(await kindsOf(issued.taskId)).toHaveLength(3);
  });
});
