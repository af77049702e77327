import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import type { Day } from "@/lib/domain/calendar/day";
import { onTimeAgainstEffective, onTimeAgainstOriginal } from "@/lib/domain/task/deadline";
import { lightOf } from "@/lib/domain/task/light";
import type { LightFacts } from "@/lib/domain/task/model";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { closeTask } from "@/lib/usecases/tasks/close-task";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { criteriaOf, openAll, preparedTask, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { activeTask, DUE, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const taskOf = (taskId: string) => db().task.findUniqueOrThrow({ where: { id: taskId } });
const lightOn = async (taskId: string, day: string) => lightOf((await taskOf(taskId)) as LightFacts, day as Day);
const work = { returnKind: "work", reason: "只有培训通知", missing: "第 1 条标准的考核成绩" } as const;
const papers = { returnKind: "papers", reason: "缺盖章件", missing: "第 2 条标准的盖章件" } as const;

describe("return", () => {
  it("for work: active again, amber until there is progress, its day untouched", async () => {
    const { people } = scene;
    const task = await submittedTask(scene, "2024-09-02");
    await returnTask(on("2024-09-05", people.office), { ...task, ...work });
    expect(await taskOf(task.taskId)).toMatchObject({ status: "active", submittedOn: null, returnedOn: "2024-09-05", returnKind: "work", dueOn: DUE, originalDueOn: DUE });
    expect(await db().submission.findFirst({ where: { taskId: task.taskId } })).toMatchObject({ state: "returned", ...work, decidedById: people.office.personId });
    expect(await lightOn(task.taskId, "2024-09-06")).toEqual({ light: "amber", why: "returned", days: 1 });
    const { id, particulars, state } = await lastEvent(task.taskId, "task.returned");
    expect(particulars).toMatchObject({ ...work, dueOn: DUE, grantedDueOn: null, by: { role: "office" } });
    expect(state).toMatchObject({ status: "active", returnedOn: "2024-09-05" });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison"]);
  });

  it("after the day: overdue at once", async () => {
    const task = await submittedTask(scene, "2024-11-29");
    expect(await lightOn(task.taskId, "2024-12-05")).toMatchObject({ light: "green", why: "submitted" });
    await returnTask(on("2024-12-05", scene.people.officeHead), { ...task, ...work });
    expect(await lightOn(task.taskId, "2024-12-05")).toEqual({ light: "red", why: "overdue", days: 5 });
  });

  it("for papers: grants a term, which is the new effective day; the light follows, the original day stays", async () => {
    const { people } = scene;
    const task = await submittedTask(scene, "2024-11-29");
    await returnTask(on("2024-12-05", people.officeHead), { ...task, ...papers, grantedDueOn: "2024-12-20" });
    expect(await taskOf(task.taskId)).toMatchObject({ status: "active", dueOn: "2024-12-20", originalDueOn: DUE, returnKind: "papers", dueSoonFrom: "2024-11-20" });
    expect(await lightOn(task.taskId, "2024-12-05")).toMatchObject({ light: "amber", why: "returned" });
    expect(await lightOn(task.taskId, "2024-12-20")).toMatchObject({ light: "amber" });
    expect(await lightOn(task.taskId, "2024-12-21")).toEqual({ light: "red", why: "overdue", days: 1 });
    expect((await lastEvent(task.taskId, "task.returned")).particulars).toMatchObject({ ...papers, dueOn: "2024-12-20", grantedDueOn: "2024-12-20" });

    await prepareSubmission(on("2024-12-10", people.justiceLiaison), { ...(await shown(task.taskId)), statement: "已补正" });
    await submitTask(on("2024-12-10", people.justiceHead), await shown(task.taskId));
    await openAll(people.officeHead, task.taskId, "2024-12-11");
    await closeTask(on("2024-12-11", people.officeHead), await shown(task.taskId));
    const closed = (await taskOf(task.taskId)) as LightFacts;
    expect(onTimeAgainstOriginal(closed, "2024-12-11" as Day)).toBe(false);
    expect(onTimeAgainstEffective(closed, "2024-12-11" as Day)).toBe(true);
  });

  it("never takes days away", async () => {
    const task = await submittedTask(scene, "2024-09-02");
    await returnTask(on("2024-09-05", scene.people.officeHead), { ...task, ...papers, grantedDueOn: "2024-09-10" });
    expect(await taskOf(task.taskId)).toMatchObject({ dueOn: DUE });
    expect((await lastEvent(task.taskId, "task.returned")).particulars).toMatchObject({ dueOn: DUE, grantedDueOn: "2024-09-10" });
  });

  it("asks for what its kind needs", async () => {
    const task = await submittedTask(scene, "2024-09-02");
    const attempt = (given: object) => returnTask(on("2024-09-05", scene.people.officeHead), { ...task, ...given });
    await expect(attempt({ returnKind: "work" })).rejects.toMatchObject({ fields: [{ path: "reason", code: "field-required" }, { path: "missing", code: "field-required" }] });
    await expect(attempt({ returnKind: "work", reason: "x", missing: " " })).rejects.toMatchObject({ field: "missing" });
    await expect(attempt({ reason: "x" })).rejects.toMatchObject({ field: "returnKind" });
    await expect(attempt({ returnKind: "papers", reason: "x" })).rejects.toMatchObject({ fields: [{ path: "missing", code: "field-required" }, { path: "grantedDueOn", code: "field-required" }] });
    await expect(attempt({ ...papers, grantedDueOn: "2024-02-30" })).rejects.toMatchObject({ fields: [{ path: "grantedDueOn", code: "field-day" }] });
    await expect(attempt({ ...papers, grantedDueOn: "2024-09-04" })).rejects.toMatchObject({ code: "day-past", field: "grantedDueOn" });
    await expect(attempt({ ...work, grantedDueOn: "2024-12-20" })).rejects.toMatchObject({ fields: [{ path: "grantedDueOn", code: "term-for-papers-only" }] });
    expect(await taskOf(task.taskId)).toMatchObject({ status: "submitted" });
  });
});

describe("close", () => {
  it("waits until the reviewer has opened each piece, and each reviewer for themselves", async () => {
    const { people } = scene;
    const task = await submittedTask(scene, "2024-09-02");
    await expect(closeTask(by(people.officeHead), task)).rejects.toMatchObject({ code: "evidence-unopened", values: { count: 2 } });
    await openAll(people.office, task.taskId);
    await expect(closeTask(by(people.officeHead), task)).rejects.toMatchObject({ code: "evidence-unopened" });
    await closeTask(on("2024-09-05", people.office), { ...task, opinion: "同意销号" });
    expect(await taskOf(task.taskId)).toMatchObject({ status: "closed", acceptedOn: "2024-09-02", closedOn: "2024-09-05", submittedOn: null });
    expect(await db().submission.findFirst({ where: { taskId: task.taskId } })).toMatchObject({ state: "accepted", decidedById: people.office.personId });
    expect(await db().assignment.findMany({ where: { taskId: task.taskId } })).toMatchObject([{ outcome: "closed", endedOn: "2024-09-05" }]);
    expect(await lightOn(task.taskId, "2025-01-01")).toMatchObject({ light: "grey", why: "closed" });
    const { id, particulars, state } = await lastEvent(task.taskId, "task.closed");
    expect(particulars).toMatchObject({ opinion: "同意销号", acceptedOn: "2024-09-02", originalDueOn: DUE, dueOn: DUE });
    expect(state).toMatchObject({ status: "closed", closedOn: "2024-09-05" });
    expect(await toldOf(id)).toEqual(expect.arrayContaining(["justiceHead", "justiceLiaison"]));
  });

  it("wants only the last version opened, and everything anew after a return", async () => {
    const { people } = scene;
    const task = await submittedTask(scene, "2024-09-02");
    await openAll(people.officeHead, task.taskId);
    await returnTask(by(people.officeHead), { ...task, ...work });
    const [criterionId] = await criteriaOf(task.taskId);
    const uploadIds = [await uploaded(people.justiceLiaison, "标准 1.txt", "改过")];
    await attachEvidence(by(people.justiceLiaison), { taskId: task.taskId, uploadIds, criterionIds: [criterionId] });
    await prepareSubmission(by(people.justiceLiaison), { ...(await shown(task.taskId)), statement: "改过" });
    await submitTask(by(people.justiceHead), await shown(task.taskId));
    const again = await shown(task.taskId);
    await expect(closeTask(by(people.officeHead), again)).rejects.toMatchObject({ code: "evidence-unopened", values: { count: 2 } });
    await openAll(people.officeHead, task.taskId);
    await closeTask(by(people.officeHead), again);
  });

  it("is late where the accepted submission was", async () => {
    const { people } = scene;
    const task = await submittedTask(scene, "2024-12-03");
    await openAll(people.officeHead, task.taskId, "2024-12-20");
    expect(await lightOn(task.taskId, "2024-12-20")).toEqual({ light: "red", why: "overdue", days: 3 });
    await closeTask(on("2024-12-20", people.officeHead), task);
    expect(onTimeAgainstOriginal((await taskOf(task.taskId)) as LightFacts, "2024-12-20" as Day)).toBe(false);
  });
});

describe("the reviewer", () => {
  const verbs = [
    ["return", (ctx: ReturnType<typeof by>, task: object) => returnTask(ctx, { ...task, ...work })],
    ["close", (ctx: ReturnType<typeof by>, task: object) => closeTask(ctx, task)],
  ] as const;

  it.each(verbs)("%s is not for units, leaders or observers, nor for those who do not see it", async (_, act) => {
    const { people } = scene;
    const task = await submittedTask(scene);
    for (const other of [people.justiceHead, people.justiceLiaison, people.leader, people.observer, people.administrator]) {
      await expect(act(by(other), task)).rejects.toEqual(refusal("forbidden"));
    }
    for (const stranger of [people.townHead, people.inspector]) await expect(act(by(stranger), task)).rejects.toEqual(refusal("task-not-found"));
  });

  it.each(verbs)("%s needs a submission that stands, and the page as it is now", async (_, act) => {
    const { people } = scene;
    await expect(act(by(people.officeHead), await preparedTask(scene))).rejects.toEqual(refusal("wrong-status"));
    await expect(act(by(people.officeHead), await activeTask(scene))).rejects.toEqual(refusal("wrong-status"));
    const task = await submittedTask(scene);
    await openAll(people.officeHead, task.taskId);
    const stale = act(by(people.officeHead), { ...task, version: task.version - 1 });
    await expect(stale).rejects.toMatchObject({ code: "changed-meanwhile", events: [{ kind: "task.submitted" }] });
  });

  it.each(verbs)("%s sent twice is done once", async (_, act) => {
    const { people } = scene;
    const task = await submittedTask(scene);
    await openAll(people.officeHead, task.taskId);
    const before = (await kindsOf(task.taskId)).length;
    const ctx = by(people.officeHead, `review-key-${task.taskId}`);
    await act(ctx, task);
    await act(ctx, task);
    expect(await kindsOf(task.taskId)).toHaveLength(before + 1);
    await expect(act(by(people.officeHead), await shown(task.taskId))).rejects.toEqual(refusal("wrong-status"));
  });

  it.each(verbs)("may not %s what a unit of theirs, or one above it, has a hand in", async (_, act) => {
    const { people, units } = scene;
    for (const unitId of [units.justice, units.legalAid]) {
      const task = await submittedTask(scene);
      await openAll(people.office, task.taskId);
      await db().roleGrant.create({ data: { personId: people.office.personId, role: "liaison", unitId } });
      const involved = await loadViewer(db(), people.office.personId);
      await expect(act(by(involved), task)).rejects.toEqual(refusal("not-the-reviewer"));
      await db().roleGrant.deleteMany({ where: { personId: people.office.personId, unitId } });
      await act(by(people.office), task);
    }
  });

  it("is the reviewing unit where the office's own unit leads", async () => {
    const { people, units } = scene;
    const { taskId } = await issuedTask(scene, { leadUnitId: units.office, parts: [], reviewingUnitId: units.inspection });
    await acknowledgeTask(by(people.officeUnitLiaison), await shown(taskId));
    const criteria = (await criteriaOf(taskId)).map((criterionId) => ({ criterionId, reason: "另附" }));
    await attachEvidence(by(people.officeUnitLiaison), { taskId, uploadIds: [await uploaded(people.officeUnitLiaison)] });
    await prepareSubmission(by(people.officeUnitLiaison), { ...(await shown(taskId)), statement: "完成", criteria });
    await submitTask(by(people.officeUnitHead), await shown(taskId));
    const task = await shown(taskId);
    await expect(returnTask(by(people.officeHead), { ...task, ...work })).rejects.toEqual(refusal("not-the-reviewer"));
    await openAll(people.inspector, taskId);
    await closeTask(by(people.inspector), task);
    expect((await lastEvent(taskId, "task.closed")).particulars).toMatchObject({ by: { unitName: "督查室" } });
  });

  it("is a leader where nobody else is left", async () => {
    const { people, units } = scene;
    const grants = [people.office, people.officeHead].map(({ personId }) => ({ personId, role: "liaison" as const, unitId: units.justice }));
    const task = await submittedTask(scene);
    await db().roleGrant.createMany({ data: grants });
    await expect(returnTask(by(await loadViewer(db(), people.officeHead.personId)), { ...task, ...work })).rejects.toEqual(refusal("not-the-reviewer"));
    await openAll(people.leader, task.taskId);
    await closeTask(by(people.leader), task);
    await db().roleGrant.deleteMany({ where: { unitId: units.justice, personId: { in: [people.office.personId, people.officeHead.personId] } } });
  });

  it("exactly one of fifty who return and close at one version wins", async () => {
    const { people } = scene;
    const task = await submittedTask(scene);
    for (const reviewer of [people.office, people.officeHead]) await openAll(reviewer, task.taskId);
    const before = (await kindsOf(task.taskId)).length;
    const tries = await Promise.allSettled(
      Array.from({ length: 50 }, (_, index) => {
        const ctx = by(index % 4 < 2 ? people.office : people.officeHead);
        return index % 2 ? closeTask(ctx, task) : returnTask(ctx, { ...task, ...work });
      }),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const lost of tries) if (lost.status === "rejected") expect(lost.reason).toBeInstanceOf(ChangedMeanwhile);
    expect(await kindsOf(task.taskId)).toHaveLength(before + 1);
    expect(await shown(task.taskId)).toMatchObject({ version: task.version + 1 });
  });
});
