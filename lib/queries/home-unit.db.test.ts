import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { asDay } from "@/lib/domain/calendar/day";
import { loadUnitDesk } from "@/lib/queries/home-unit";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { handBackSubmission } from "@/lib/usecases/tasks/hand-back-submission";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { withdrawSubmission } from "@/lib/usecases/tasks/withdraw-submission";
import { buildScene, by, FIRST_DAY, on, type Scene } from "@/tests/support/scene";
import type { PersonKey } from "@/tests/support/scene-people";
import { preparedTask, submittedTask } from "@/tests/support/scene-submissions";
import { activeTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const desk = async (who: PersonKey, day: string = FIRST_DAY) => (await loadUnitDesk(scene.people[who], asDay(day))).tasks;
const listsOf = async (who: PersonKey, day?: string) => (await desk(who, day)).map(({ id, list }) => [id, list]);

describe("a unit's home", () => {
  it("moves a task from list to list as it goes its way", async () => {
    const { people } = scene;
    const { taskId, version } = await issuedTask(scene, { parts: [] });
    expect(await listsOf("justiceLiaison")).toEqual([[taskId, "toAcknowledge"]]);
    await acknowledgeTask(by(people.justiceLiaison), { taskId, version });
    expect(await listsOf("justiceLiaison")).toEqual([[taskId, "active"]]);
    expect(await listsOf("justiceLiaison", "2024-10-30")).toEqual([[taskId, "active"]]);
    await reportProgress(on("2024-10-30", people.justiceLiaison), { taskId, text: "已开展两次", percent: 60 });
    expect(await listsOf("justiceLiaison", "2024-10-31")).toEqual([[taskId, "dueSoon"]]);
    expect(await listsOf("justiceLiaison", "2024-11-28")).toEqual([[taskId, "dueSoon"]]);
    const [late] = await desk("justiceLiaison", "2024-12-01");
    expect(late).toMatchObject({ list: "overdue", ownPercent: 60, lastWords: { on: "2024-10-30", text: "已开展两次" }, light: { days: 1 } });
  });

  it("has a stalled task under due soon once it is within the window, a part by its own day", async () => {
    const { units, people } = scene;
    const { taskId } = await activeTask(scene, { parts: [{ unitId: units.transport, relation: "supporting", part: "梳理案卷", dueOn: "2024-06-30" }] });
    await acknowledgePart(by(people.transportLiaison), { taskId, unitId: units.transport });
    expect((await desk("justiceLiaison", "2024-10-30"))[0]).toMatchObject({ list: "active", light: { why: "stalled" } });
    expect((await desk("justiceLiaison", "2024-10-31"))[0]).toMatchObject({ list: "dueSoon", light: { why: "stalled" } });
    expect((await desk("transportLiaison", "2024-06-14"))[0]).toMatchObject({ list: "active", light: { why: "stalled" } });
    expect((await desk("transportLiaison", "2024-06-15"))[0]).toMatchObject({ list: "dueSoon", light: { why: "stalled" } });
  });

  it("asks the head to endorse what the liaison prepared, and waits with both once it is submitted", async () => {
    const { taskId } = await preparedTask(scene);
    expect(await listsOf("justiceHead")).toEqual([[taskId, "toEndorse"]]);
    expect(await listsOf("justiceLiaison")).toEqual([[taskId, "active"]]);
    const submitted = await submittedTask(scene, FIRST_DAY, { sources: [{ from: "passage", passageId: scene.report.passages[3].id }] });
    expect(await listsOf("justiceHead")).toEqual([[taskId, "toEndorse"], [submitted.taskId, "submitted"]]);
  });

  it("has for the named reviewing unit what others submitted, until it is decided, and for nobody whose unit has a part in it", async () => {
    const { people, units, report } = scene;
    const reviewed = { reviewingUnitId: units.inspection };
    const first = await submittedTask(scene, FIRST_DAY, reviewed);
    await activeTask(scene, { ...reviewed, sources: [{ from: "passage", passageId: report.passages[3].id }] });
    await submittedTask(scene, FIRST_DAY, { sources: [{ from: "passage", passageId: report.passages[4].id }] });
    const toReview = async (who: PersonKey) => (await loadUnitDesk(scene.people[who], asDay("2024-03-08"))).toReview;
    expect(await toReview("inspector")).toMatchObject([{ id: first.taskId, lead: { shortName: "司法局" }, daysWaiting: 4 }]);
    expect(await listsOf("inspector")).toEqual([]);
    for (const who of ["justiceHead", "transportHead", "townHead"] as const) expect([who, await toReview(who)]).toEqual([who, []]);
    const both = { ...people.inspector, roles: [...people.inspector.roles, { role: "liaison" as const, unitId: units.justice, unitName: "司法局" }], unitPaths: { ...people.inspector.unitPaths, [units.justice]: [units.justice] } };
    expect((await loadUnitDesk(both, asDay(FIRST_DAY))).toReview).toEqual([]);
    await returnTask(on("2024-03-06", people.inspector), { ...first, returnKind: "work", reason: "台账不全", missing: "缺第三季度" });
    expect(await toReview("inspector")).toEqual([]);
  });

  it("takes files for the criteria there are, until the work is prepared for the heads", async () => {
    const { taskId } = await activeTask(scene);
    const [task] = await desk("justiceLiaison");
    const criteria = await db().criterion.findMany({ where: { taskId }, orderBy: { position: "asc" }, select: { id: true, position: true, text: true } });
    expect(criteria.length).toBeGreaterThan(0);
    expect(task).toMatchObject({ takesFiles: true, criteria });
    await preparedTask(scene, { sources: [{ from: "passage", passageId: scene.report.passages[2].id }] });
    expect((await desk("justiceLiaison")).map(({ takesFiles }) => takesFiles)).toEqual([true, false]);
  });

  it("says why a task came back, until the unit reports again", async () => {
    const { people } = scene;
    const task = await submittedTask(scene);
    await returnTask(on("2024-03-06", people.office), { ...task, returnKind: "work", reason: "台账不全", missing: "缺第三季度" });
    expect((await desk("justiceLiaison", "2024-03-07"))[0]).toMatchObject({ list: "returned", returned: { reason: "台账不全", missing: "缺第三季度" } });
    await reportProgress(on("2024-03-08", people.justiceLiaison), { taskId: task.taskId, text: "已补齐" });
    expect((await desk("justiceLiaison", "2024-03-08"))[0]).toMatchObject({ list: "active", returned: null });
  });

  it("goes on saying why a task came back once it is prepared anew, handed back or withdrawn", async () => {
    const { justiceLiaison, justiceHead, office: reviewer } = scene.people;
    const { taskId, version } = await submittedTask(scene);
    await returnTask(on("2024-03-06", reviewer), { taskId, version, returnKind: "work", reason: "台账不全", missing: "缺第三季度" });
    const why = { reason: "台账不全", missing: "缺第三季度" };
    const again = async () => prepareSubmission(on("2024-03-07", justiceLiaison), { ...(await shown(taskId)), statement: "已补齐" });
    const returnedTo = async (who: PersonKey) => (await desk(who, "2024-03-07"))[0]?.returned;

    await again();
    expect([await returnedTo("justiceLiaison"), await returnedTo("justiceHead")]).toEqual([why, why]);
    await handBackSubmission(on("2024-03-07", justiceHead), { ...(await shown(taskId)), reason: "还缺附件" });
    expect((await desk("justiceLiaison", "2024-03-07"))[0]).toMatchObject({ list: "returned", takesFiles: true, returned: why });
    await again();
    await submitTask(on("2024-03-07", justiceHead), await shown(taskId));
    expect(await returnedTo("justiceLiaison")).toBeNull();
    await withdrawSubmission(on("2024-03-07", justiceHead), { ...(await shown(taskId)), reason: "附件有误" });
    expect(await returnedTo("justiceLiaison")).toEqual(why);
  });

  it("has the parts of supporting units with their own day and words, and nothing of other units", async () => {
    const { people, units } = scene;
    const { taskId } = await activeTask(scene, { parts: [{ unitId: units.transport, relation: "supporting", part: "梳理案卷", dueOn: "2024-06-30" }] });
    await reportProgress(on("2024-03-05", people.justiceLiaison), { taskId, text: "牵头单位的话", percent: 40 });
    expect((await desk("transportLiaison"))[0]).toMatchObject({ id: taskId, list: "toAcknowledge", relation: "supporting", dueOn: "2024-06-30" });
    await acknowledgePart(by(people.transportLiaison), { taskId, unitId: units.transport });
    expect((await desk("transportLiaison", "2024-07-01"))[0]).toMatchObject({ list: "overdue", ownPercent: 0, lastWords: null });
    for (const who of ["marketLiaison", "townLiaison", "legalAidLiaison", "observer", "leader", "office", "administrator"] as const) expect([who, await desk(who)]).toEqual([who, []]);
  });

  it("counts the working days that a receipt may still take, of the lead and of each part", async () => {
    const { people, units, report } = scene;
    await db().setting.create({ data: { name: "receiptWorkingDays", value: 4 } });
    await db().calendarDay.createMany({ data: [{ day: "2024-03-06", kind: "holiday", name: "试验节" }, { day: "2024-03-09", kind: "workday", name: "试验节" }] });
    await db().calendarYear.create({ data: { year: 2024, source: "试验" } });
    // Monday: the 5th, 7th, 8th and the Saturday that is worked.
    const { taskId, version } = await issuedTask(scene);
    const receiptsOn = async (who: PersonKey, day: string) => (await desk(who, day)).map(({ receipt }) => receipt);
    for (const who of ["justiceLiaison", "transportLiaison"] as const) {
      expect(await receiptsOn(who, "2024-03-06")).toEqual([{ late: false, workingDays: 3 }]);
      expect(await receiptsOn(who, "2024-03-12")).toEqual([{ late: true, workingDays: 2 }]);
    }
    expect((await loadUnitDesk(people.justiceLiaison, asDay(FIRST_DAY))).receiptWorkingDays).toBe(4);

    await acknowledgeTask(by(people.justiceLiaison), { taskId, version });
    expect([await receiptsOn("justiceLiaison", "2024-03-12"), await receiptsOn("transportLiaison", "2024-03-12")]).toEqual([[null], [{ late: true, workingDays: 2 }]]);

    const joining = await activeTask(scene, { parts: [], sources: [{ from: "passage", passageId: report.passages[3].id }] });
    const parts = [{ unitId: units.town, relation: "supporting", part: "提供台账" }];
    await amendTask(on("2024-03-11", people.officeHead), { ...joining, parts, reason: "增加配合单位" });
    expect(await receiptsOn("townLiaison", "2024-03-12")).toEqual([{ late: false, workingDays: 3 }]);
  });

  it("lists for a person of two units what lies with each", async () => {
    const { people, units } = scene;
    await db().roleGrant.create({ data: { personId: people.justiceLiaison.personId, role: "liaison", unitId: units.transport } });
    const { taskId } = await activeTask(scene);
    const both = { ...people.justiceLiaison, roles: [...people.justiceLiaison.roles, { role: "liaison" as const, unitId: units.transport, unitName: "交通局" }] };
    const { tasks } = await loadUnitDesk(both, asDay(FIRST_DAY));
    expect(tasks.map(({ id, unitId, list }) => [id, unitId, list])).toEqual([
      [taskId, units.justice, "active"],
      [taskId, units.transport, "toAcknowledge"],
    ]);
  });

  it("keeps a leader's words to others from it", async () => {
    const { people, units } = scene;
    const { taskId } = await activeTask(scene);
    const words = "只给司法局看的话";
    await instructTask(by(people.leader), { taskId, text: words, unitIds: [units.justice] });
    for (const who of ["transportLiaison", "transportHead"] as const) expect(JSON.stringify(await desk(who))).not.toContain(words);
  });
});
