import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { handBackSubmission } from "@/lib/usecases/tasks/hand-back-submission";
import { removeEvidence } from "@/lib/usecases/tasks/remove-evidence";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { kindsOf, lastEvent } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { criteriaOf, evidenceOf, evidencedTask, preparedTask, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { activeTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const piecesOf = (taskId: string) => db().evidence.findMany({ where: { taskId }, include: { criteria: true }, orderBy: { id: "asc" } });

describe("attach", () => {
  it("makes evidence of several files for several criteria, and leaves its event", async () => {
    const { justiceLiaison } = scene.people;
    const { taskId, version } = await activeTask(scene);
    const criteria = await criteriaOf(taskId);
    const uploadIds = [await uploaded(justiceLiaison, "甲.txt"), await uploaded(justiceLiaison, "乙.txt")];
    const { evidenceIds } = await attachEvidence(by(justiceLiaison), { taskId, uploadIds, criterionIds: criteria });
    expect(await piecesOf(taskId)).toMatchObject(
      ["甲.txt", "乙.txt"].map((name, index) => ({ id: evidenceIds[index], name, fileVersion: 1, frozenAt: null, unitId: scene.units.justice, criteria: expect.toSatisfy((list) => list.length === 2) })),
    );
    expect((await lastEvent(taskId, "task.evidenceAttached")).particulars).toMatchObject({ unit: { name: "司法局" }, files: [{ name: "甲.txt" }, { name: "乙.txt" }], criteria: [1, 2] });
    expect((await shown(taskId)).version).toBe(version);
  });

  it("takes a later file of the same name and unit for the next version, which serves the same criteria unless told otherwise", async () => {
    const { justiceLiaison, justiceHead } = scene.people;
    const { taskId } = await activeTask(scene);
    const [first, second] = await criteriaOf(taskId);
    const send = async (criterionIds: string[], content: string) =>
      attachEvidence(by(justiceLiaison), { taskId, uploadIds: [await uploaded(justiceLiaison, "总结.txt", content)], criterionIds });
    await send([first!], "一稿");
    await send([], "二稿");
    await send([second!], "三稿");
    expect((await piecesOf(taskId)).map(({ fileVersion, criteria }) => [fileVersion, criteria.map(({ criterionId }) => criterionId)])).toEqual([
      [1, [first]],
      [2, [first]],
      [3, [second]],
    ]);
    await attachEvidence(by(justiceHead), { taskId, uploadIds: [await uploaded(justiceHead, "别的.txt")] });
    expect((await piecesOf(taskId)).at(-1)).toMatchObject({ name: "别的.txt", fileVersion: 1, criteria: [] });
  });

  it("does not take another unit's file of the same name for an earlier version", async () => {
    const { people, units } = scene;
    const { taskId } = await activeTask(scene);
    await acknowledgePart(by(people.transportLiaison), { taskId });
    for (const person of [people.justiceLiaison, people.transportLiaison]) {
      await attachEvidence(by(person), { taskId, uploadIds: [await uploaded(person, "情况说明.txt", person.name)] });
    }
    expect((await piecesOf(taskId)).map(({ unitId, fileVersion }) => [unitId, fileVersion])).toEqual([
      [units.justice, 1],
      [units.transport, 1],
    ]);
  });

  it("takes up each upload once, and only one's own", async () => {
    const { people } = scene;
    const [task, other] = [await activeTask(scene), await activeTask(scene)];
    const uploadId = await uploaded(people.justiceLiaison);
    await expect(attachEvidence(by(people.justiceHead), { taskId: task.taskId, uploadIds: uploadId })).rejects.toEqual(refusal("upload-gone"));
    const tries = await Promise.allSettled([task, other].map(({ taskId }) => attachEvidence(by(people.justiceLiaison), { taskId, uploadIds: [uploadId, uploadId] })));
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().evidence.count({ where: { taskId: { in: [task.taskId, other.taskId] } } })).toBe(1);
  });

  it("asks for a file, and for criteria of this very task", async () => {
    const { justiceLiaison } = scene.people;
    const [task, other] = [await activeTask(scene), await activeTask(scene)];
    await expect(attachEvidence(by(justiceLiaison), { taskId: task.taskId })).rejects.toMatchObject({ field: "uploadIds", fields: [{ code: "field-required" }] });
    const sent = { taskId: task.taskId, uploadIds: [await uploaded(justiceLiaison)], criterionIds: await criteriaOf(other.taskId) };
    await expect(attachEvidence(by(justiceLiaison), sent)).rejects.toEqual(refusal("criterion-unknown"));
    expect(await piecesOf(task.taskId)).toEqual([]);
  });

  it("does once what is sent twice", async () => {
    const { justiceLiaison } = scene.people;
    const { taskId } = await activeTask(scene);
    const sent = { taskId, uploadIds: [await uploaded(justiceLiaison)] };
    const ctx = by(justiceLiaison, "attach-key-0123456789");
    expect(await attachEvidence(ctx, sent)).toEqual(await attachEvidence(ctx, sent));
    expect(await piecesOf(taskId)).toHaveLength(1);
  });

  it("is for the task's own units, while it is active and nothing waits for the head", async () => {
    const { people } = scene;
    const uploadIds = [await uploaded(people.justiceLiaison)];
    const active = await activeTask(scene);
    for (const other of [people.office, people.leader, people.observer]) {
      await expect(attachEvidence(by(other), { ...active, uploadIds })).rejects.toEqual(refusal("forbidden"));
    }
    await expect(attachEvidence(by(people.transportLiaison), { ...active, uploadIds })).rejects.toEqual(refusal("acknowledge-part-first"));
    await expect(attachEvidence(by(people.townHead), { ...active, uploadIds })).rejects.toEqual(refusal("task-not-found"));
    for (const task of [await issuedTask(scene), await submittedTask(scene)]) {
      await expect(attachEvidence(by(people.justiceLiaison), { ...task, uploadIds })).rejects.toEqual(refusal("wrong-status"));
    }
    const { taskId } = await preparedTask(scene);
    await expect(attachEvidence(by(people.justiceLiaison), { taskId, uploadIds })).rejects.toEqual(refusal("evidence-frozen"));
    await expect(reportProgress(by(people.justiceLiaison), { taskId, text: "好", uploadIds })).rejects.toEqual(refusal("evidence-frozen"));
    await reportProgress(by(people.justiceLiaison), { taskId, text: "好" });
  });
});

describe("remove", () => {
  it("takes a file back before it is submitted; its row and its event remain", async () => {
    const { taskId } = await evidencedTask(scene);
    const [evidenceId] = await evidenceOf(taskId);
    await removeEvidence(by(scene.people.justiceLiaison), { taskId, evidenceId });
    expect(await evidenceOf(taskId)).not.toContain(evidenceId);
    expect(await db().evidence.findUnique({ where: { id: evidenceId! } })).toMatchObject({ removedAt: expect.any(Date) });
    expect((await lastEvent(taskId, "task.evidenceRemoved")).particulars).toMatchObject({ unit: { name: "司法局" }, file: { id: evidenceId, name: "标准 1.txt" } });
    await expect(removeEvidence(by(scene.people.justiceLiaison), { taskId, evidenceId })).rejects.toEqual(refusal("evidence-not-found"));
  });

  it("waits while a prepared submission waits, and goes on when it is handed back", async () => {
    const { justiceHead, justiceLiaison } = scene.people;
    const prepared = await preparedTask(scene);
    const [evidenceId] = await evidenceOf(prepared.taskId);
    await expect(removeEvidence(by(justiceLiaison), { ...prepared, evidenceId })).rejects.toEqual(refusal("evidence-frozen"));
    await handBackSubmission(by(justiceHead), { ...prepared, reason: "换一份" });
    await removeEvidence(by(justiceLiaison), { ...prepared, evidenceId });
    expect(await evidenceOf(prepared.taskId)).toHaveLength(1);
  });

  it("never takes back what was submitted, not even once it is returned", async () => {
    const { people } = scene;
    const submitted = await submittedTask(scene);
    const [evidenceId] = await evidenceOf(submitted.taskId);
    await expect(removeEvidence(by(people.justiceLiaison), { ...submitted, evidenceId })).rejects.toEqual(refusal("wrong-status"));
    await returnTask(by(people.officeHead), { ...submitted, returnKind: "work", reason: "缺考核成绩", missing: "考核成绩" });
    const kinds = await kindsOf(submitted.taskId);
    await expect(removeEvidence(by(people.justiceLiaison), { ...submitted, evidenceId })).rejects.toEqual(refusal("evidence-submitted"));
    expect(await kindsOf(submitted.taskId)).toEqual(kinds);
  });

  it("is for the unit that offered it", async () => {
    const { people, units } = scene;
    const { taskId } = await evidencedTask(scene, { parts: [{ unitId: units.transport, relation: "supporting" }] });
    await acknowledgePart(by(people.transportLiaison), { taskId });
    const [evidenceId] = await evidenceOf(taskId);
    for (const other of [people.transportHead, people.officeHead, people.leader]) {
      await expect(removeEvidence(by(other), { taskId, evidenceId })).rejects.toEqual(refusal("forbidden"));
    }
    await expect(removeEvidence(by(people.townHead), { taskId, evidenceId })).rejects.toEqual(refusal("task-not-found"));
    const elsewhere = await evidencedTask(scene);
    await expect(removeEvidence(by(people.justiceLiaison), { taskId: elsewhere.taskId, evidenceId })).rejects.toEqual(refusal("evidence-not-found"));
  });
});

describe("the database itself", () => {
  it("refuses to change or delete submitted evidence and its tie to criteria", async () => {
    const { taskId } = await submittedTask(scene);
    const [id] = await evidenceOf(taskId);
    const where = { id: id! };
    await expect(db().evidence.update({ where, data: { name: "别的.pdf" } })).rejects.toThrow(/never altered/);
    await expect(db().evidence.update({ where, data: { frozenAt: null } })).rejects.toThrow(/never altered/);
    await expect(db().evidence.update({ where, data: { removedAt: new Date() } })).rejects.toThrow(/never altered/);
    await expect(db().evidenceCriterion.deleteMany({ where: { evidenceId: id! } })).rejects.toThrow(/never altered/);
    await expect(db().evidence.delete({ where })).rejects.toThrow(/never altered|foreign key/i);
    await expect(db().$executeRaw`TRUNCATE "Evidence" CASCADE`).rejects.toThrow(/never altered/);
    await expect(db().storedFile.updateMany({ data: { size: 0 } })).rejects.toThrow(/never altered/);
  });

  it("lets evidence that was not submitted go", async () => {
    const { taskId } = await evidencedTask(scene);
    const [id] = await evidenceOf(taskId);
    await db().evidence.delete({ where: { id: id! } });
    expect(await evidenceOf(taskId)).not.toContain(id);
  });
});
