import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/calendar/day";
import { lightOf } from "@/lib/domain/task/light";
import type { LightFacts } from "@/lib/domain/task/model";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, FIRST_DAY, on, type Scene } from "@/tests/support/scene";
import { evidenceOf, criteriaOf, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const taskOf = (taskId: string) => db().task.findUniqueOrThrow({ where: { id: taskId }, include: { measures: { orderBy: { position: "asc" } } } });
const unitOf = (taskId: string, unitId: string) => db().taskUnit.findUniqueOrThrow({ where: { taskId_unitId: { taskId, unitId } } });
const refusal = (code: string) => expect.objectContaining({ code });

async function withPart(relation: "coLead" | "supporting" = "supporting", given: Record<string, unknown> = {}) {
  const { people, units } = scene;
  const task = await activeTask(scene, { parts: [{ unitId: units.transport, relation, part: "梳理案卷" }], ...given });
  await acknowledgePart(by(people.transportLiaison), task);
  return task;
}

describe("report progress", () => {
  it("takes one sentence, keeps the percentage, and leaves the version alone", async () => {
    const { taskId, version } = await activeTask(scene);
    await reportProgress(on("2024-03-11", scene.people.justiceLiaison), { taskId, text: "已开展第一次专项监督。" });
    expect(await taskOf(taskId)).toMatchObject({ version, status: "active", percent: 0, lastProgressOn: "2024-03-11", lastRealProgressOn: "2024-03-11", stallsOn: "2024-04-10" });
    const { id, particulars, state } = await lastEvent(taskId, "task.progressReported");
    expect(particulars).toEqual({
      by: expect.objectContaining({ role: "liaison", unitName: "司法局" }),
      unit: { id: scene.units.justice, name: "司法局" },
      ...{ from: 0, to: 0, text: "已开展第一次专项监督。", difficulties: null, needs: null, noChange: false, measuresDone: [], evidence: [] },
    });
    expect(state).toMatchObject({ status: "active", version, lastRealProgressOn: "2024-03-11" });
    expect(await toldOf(id)).not.toContain("justiceLiaison");
  });

  it("takes all that a form can send: percentage, difficulties, needs, measures, files for a criterion", async () => {
    const { justiceLiaison } = scene.people;
    const { taskId } = await activeTask(scene, {
      measures: [
        { text: "印发方案", dueOn: "2024-04-01" },
        { text: "开展监督", dueOn: "2024-06-01" },
        { text: "总结", dueOn: "2024-10-01" },
      ],
    });
    const before = await taskOf(taskId);
    expect(before.nextMeasureOn).toBe("2024-04-01");
    const [first] = await criteriaOf(taskId);
    const sent = { taskId, text: "方案已印发。", percent: "35", difficulties: "人手不足", needs: "请协调编制", measureIds: before.measures[0]!.id, uploadIds: [await uploaded(justiceLiaison)], criterionIds: first };
    await reportProgress(on("2024-03-20", justiceLiaison), sent);
    const after = await taskOf(taskId);
    expect(after).toMatchObject({ percent: 35, nextMeasureOn: "2024-06-01" });
    expect(after.measures.map(({ doneOn }) => doneOn)).toEqual(["2024-03-20", null, null]);
    const [evidenceId] = await evidenceOf(taskId);
    expect(await db().evidence.findUniqueOrThrow({ where: { id: evidenceId! }, include: { criteria: true } })).toMatchObject({
      ...{ unitId: scene.units.justice, name: "通知.txt", fileVersion: 1, frozenAt: null, progressId: expect.any(String) },
      criteria: [{ criterionId: first }],
    });
    const { id, particulars } = await lastEvent(taskId, "task.progressReported");
    expect(particulars).toMatchObject({ from: 0, to: 35, difficulties: "人手不足", needs: "请协调编制", measuresDone: [{ name: "印发方案" }], evidence: [{ id: evidenceId, name: "通知.txt" }] });
    expect(await toldOf(id)).toEqual(["office", "officeHead"]);

    await reportProgress(on("2024-03-21", justiceLiaison), { taskId, text: "又报一次。", measureIds: [before.measures[0]!.id] });
    expect((await taskOf(taskId)).measures[0]!.doneOn).toBe("2024-03-20");
  });

  it("leaves no next measure when all are done", async () => {
    const { taskId } = await activeTask(scene, { measures: [{ text: "印发方案", dueOn: "2024-04-01" }] });
    const { measures } = await taskOf(taskId);
    await reportProgress(by(scene.people.justiceHead), { taskId, text: "已印发。", measureIds: measures.map(({ id }) => id) });
    expect((await taskOf(taskId)).nextMeasureOn).toBeNull();
  });

  it("counts no change as no update: the task goes on stalling, and stays returned", async () => {
    const { justiceLiaison, officeHead } = scene.people;
    const submitted = await submittedTask(scene, "2024-03-05");
    await returnTask(on("2024-03-06", officeHead), { ...submitted, returnKind: "work", reason: "缺考核成绩", missing: "考核成绩" });
    const { taskId } = submitted;
    await reportProgress(on("2024-04-08", justiceLiaison), { taskId, noChange: "true" });
    const stalled = await taskOf(taskId);
    expect(stalled).toMatchObject({ lastProgressOn: "2024-04-08", lastRealProgressOn: null, returnedOn: "2024-03-06", returnKind: "work", stallsOn: "2024-04-03" });
    expect(lightOf(stalled as LightFacts, "2024-04-09" as Day)).toMatchObject({ light: "amber", why: "returned", days: 34 });
    expect((await lastEvent(taskId, "task.progressReported")).particulars).toMatchObject({ noChange: true, text: "" });

    await reportProgress(on("2024-04-09", justiceLiaison), { taskId, text: "已补考核成绩。" });
    const moving = await taskOf(taskId);
    expect(moving).toMatchObject({ lastRealProgressOn: "2024-04-09", returnedOn: null, returnKind: null });
    expect(lightOf(moving as LightFacts, "2024-04-09" as Day)).toMatchObject({ light: "green", why: "onCourse" });
  });

  it("asks for words, or for none at all", async () => {
    const { taskId } = await activeTask(scene);
    const ctx = by(scene.people.justiceLiaison);
    await expect(reportProgress(ctx, { taskId, text: " " })).rejects.toMatchObject({ code: "invalid-form", field: "text" });
    await expect(reportProgress(ctx, { taskId })).rejects.toMatchObject({ field: "text", fields: [{ code: "field-required" }] });
    await expect(reportProgress(ctx, { taskId, text: "机密★ 内容" })).rejects.toMatchObject({ fields: [{ path: "text", code: "field-secrecy-mark" }] });
    await expect(reportProgress(ctx, { taskId, noChange: true, text: "其实有" })).rejects.toMatchObject({ fields: [{ path: "noChange", code: "no-change-with-words" }] });
    await expect(reportProgress(ctx, { taskId, text: "好", percent: 101 })).rejects.toMatchObject({ field: "percent" });
    await expect(reportProgress(ctx, { taskId, text: "好", measureIds: ["elsewhere"] })).rejects.toEqual(refusal("measure-unknown"));
    await expect(reportProgress(ctx, { taskId, text: "好", uploadIds: ["elsewhere"] })).rejects.toEqual(refusal("upload-gone"));
    expect(await db().progress.count({ where: { taskId } })).toBe(0);
    expect(await kindsOf(taskId)).toHaveLength(3);
  });
});

describe("the units of a task", () => {
  it("each report on their own part; the task's own figures follow the lead", async () => {
    const { people, units } = scene;
    const { taskId } = await withPart();
    await reportProgress(on("2024-03-12", people.transportLiaison), { taskId, text: "案卷已梳理一半。", percent: 50 });
    expect(await taskOf(taskId)).toMatchObject({ percent: 0, lastProgressOn: null, lastRealProgressOn: null });
    expect(await unitOf(taskId, units.transport)).toMatchObject({ percent: 50, lastProgressOn: "2024-03-12", lastRealProgressOn: "2024-03-12" });
    expect((await lastEvent(taskId, "task.progressReported")).particulars).toMatchObject({ unit: { name: "交通局" }, from: 0, to: 50 });
    await reportProgress(on("2024-03-13", people.justiceLiaison), { taskId, text: "监督两次。", percent: 40 });
    expect(await taskOf(taskId)).toMatchObject({ percent: 40, lastRealProgressOn: "2024-03-13" });
    expect(await unitOf(taskId, units.justice)).toMatchObject({ percent: 40 });
    expect(await unitOf(taskId, units.transport)).toMatchObject({ percent: 50, lastProgressOn: "2024-03-12" });
  });

  it("finish the plan's measures where they lead, and not where they support", async () => {
    const { people } = scene;
    const given = { measures: [{ text: "印发方案", dueOn: "2024-04-01" }] };
    const supported = await withPart("supporting", given);
    const [measure] = (await taskOf(supported.taskId)).measures;
    const sent = { taskId: supported.taskId, text: "好", measureIds: [measure!.id] };
    await expect(reportProgress(by(people.transportLiaison), sent)).rejects.toEqual(refusal("measures-are-the-leads"));
    const coLed = await withPart("coLead", given);
    const [other] = (await taskOf(coLed.taskId)).measures;
    await reportProgress(by(people.transportLiaison), { taskId: coLed.taskId, text: "好", measureIds: [other!.id] });
    expect(await taskOf(coLed.taskId)).toMatchObject({ nextMeasureOn: null, measures: [{ doneOn: FIRST_DAY }] });
  });

  it("acknowledge their part first", async () => {
    const { taskId } = await activeTask(scene);
    await expect(reportProgress(by(scene.people.transportLiaison), { taskId, text: "好" })).rejects.toEqual(refusal("acknowledge-part-first"));
  });

  it("speak for themselves alone", async () => {
    const { people, units } = scene;
    const { taskId } = await withPart();
    await expect(reportProgress(by(people.justiceLiaison), { taskId, unitId: units.transport, text: "好" })).rejects.toEqual(refusal("forbidden"));
  });
});

describe("not now, not by you", () => {
  it("waits for the receipt, and ends with the submission", async () => {
    const { justiceLiaison } = scene.people;
    for (const { taskId } of [await issuedTask(scene), await submittedTask(scene)]) {
      await expect(reportProgress(by(justiceLiaison), { taskId, text: "好" })).rejects.toEqual(refusal("wrong-status"));
    }
    await expect(reportProgress(by(justiceLiaison), { taskId: (await draftedTask(scene)).taskId, text: "好" })).rejects.toEqual(refusal("task-not-found"));
  });

  it("is for the task's own units", async () => {
    const { people } = scene;
    const { taskId } = await activeTask(scene);
    for (const other of [people.office, people.officeHead, people.leader, people.observer, people.administrator]) {
      await expect(reportProgress(by(other), { taskId, text: "好" })).rejects.toEqual(refusal("forbidden"));
    }
    for (const stranger of [people.townHead, people.legalAidLiaison]) {
      await expect(reportProgress(by(stranger), { taskId, text: "好" })).rejects.toEqual(refusal("task-not-found"));
    }
  });

  it("does once what is sent twice, and lets two that are sent at a time both stand", async () => {
    const { people } = scene;
    const { taskId } = await activeTask(scene);
    const sent = { taskId, text: "报一次。" };
    const ctx = by(people.justiceLiaison, "progress-key-0123456789");
    const [first, second] = await Promise.all([reportProgress(ctx, sent), reportProgress(ctx, sent)]);
    expect(second).toEqual(first);
    await Promise.all([reportProgress(by(people.justiceLiaison), { taskId, text: "甲" }), reportProgress(by(people.justiceHead), { taskId, text: "乙" })]);
    expect(await db().progress.count({ where: { taskId } })).toBe(3);
    expect((await shown(taskId)).version).toBe(3);
  });
});
