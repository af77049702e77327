import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { removeFile } from "@/lib/files/store";
import type { Viewer } from "@/lib/domain/people/viewer";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { openEvidence } from "@/lib/usecases/tasks/open-evidence";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { removeEvidence } from "@/lib/usecases/tasks/remove-evidence";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { withdrawSubmission } from "@/lib/usecases/tasks/withdraw-submission";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { criteriaOf, evidencedTask, evidenceOf, preparedTask, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { activeTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const open = async (actor: Viewer, evidenceId: string, counts = true) => {
  const { stream, ...file } = await openEvidence(on("2024-03-06", actor), { evidenceId, counts });
  return { ...file, text: await new Response(stream).text() };
};
const openingsOf = (taskId: string) => db().evidenceOpening.findMany({ where: { evidence: { taskId } } });

describe("open evidence", () => {
  it("gives the bytes with their name and type to whoever sees the task", async () => {
    const { people } = scene;
    const { taskId } = await evidencedTask(scene);
    const [evidenceId] = await evidenceOf(taskId);
    for (const viewer of [people.justiceLiaison, people.office, people.leader, people.observer, people.administrator]) {
      expect(await open(viewer, evidenceId!)).toEqual({ name: "标准 1.txt", mime: "text/plain", canPreview: false, size: 23, text: "content of 标准 1.txt" });
    }
    expect(await openingsOf(taskId)).toEqual([]);
  });

  it("is not found by those who do not see the task, once taken back, or where there is none", async () => {
    const { people } = scene;
    const { taskId } = await evidencedTask(scene);
    const [evidenceId] = await evidenceOf(taskId);
    for (const stranger of [people.townHead, people.legalAidLiaison, people.inspector]) {
      await expect(open(stranger, evidenceId!)).rejects.toMatchObject({ status: 404, code: "evidence-not-found" });
    }
    await expect(open(people.office, "no-such-piece")).rejects.toMatchObject({ status: 404 });
    await removeEvidence(by(people.justiceLiaison), { taskId, evidenceId });
    await expect(open(people.justiceLiaison, evidenceId!)).rejects.toMatchObject({ status: 404 });
  });

  it("is recorded once for a reviewer of a standing submission, and tells nobody", async () => {
    const { people } = scene;
    const task = await submittedTask(scene);
    const [first] = await evidenceOf(task.taskId);
    const before = await kindsOf(task.taskId);
    await Promise.all([open(people.office, first!), open(people.office, first!), open(people.office, first!)]);
    expect(await openingsOf(task.taskId)).toMatchObject([{ evidenceId: first, personId: people.office.personId }]);
    expect(await kindsOf(task.taskId)).toEqual([...before, "task.evidenceOpened"]);
    const { id, particulars } = await lastEvent(task.taskId, "task.evidenceOpened");
    expect(particulars).toMatchObject({ by: { role: "office" }, file: { id: first, name: "标准 1.txt" } });
    expect(await toldOf(id)).toEqual([]);
    expect(await shown(task.taskId)).toEqual(task);
  });

  it("is recorded for nobody else, nor before a submission stands, nor when nobody asked for it", async () => {
    const { people } = scene;
    const submitted = await submittedTask(scene);
    const prepared = await preparedTask(scene);
    for (const { taskId } of [submitted, prepared]) {
      const [piece] = await evidenceOf(taskId);
      for (const viewer of [people.justiceHead, people.leader, people.observer, people.administrator]) await open(viewer, piece!);
      expect(await openingsOf(taskId)).toEqual([]);
    }
    await open(people.officeHead, (await evidenceOf(prepared.taskId))[0]!);
    await open(people.officeHead, (await evidenceOf(submitted.taskId))[0]!, false);
    expect(await openingsOf(prepared.taskId)).toEqual([]);
    expect(await openingsOf(submitted.taskId)).toEqual([]);
  });

  it("is not recorded of an earlier version, which is in no standing submission: the unit may still withdraw", async () => {
    const { office, justiceLiaison, justiceHead } = scene.people;
    const first = await submittedTask(scene);
    const { taskId } = first;
    const [earlier] = await evidenceOf(taskId);
    await returnTask(by(office), { ...first, returnKind: "work", reason: "台账不全", missing: "缺第三季度" });
    await attachEvidence(by(justiceLiaison), { taskId, uploadIds: [await uploaded(justiceLiaison, "标准 1.txt", "补齐")], criterionIds: (await criteriaOf(taskId)).slice(0, 1) });
    await prepareSubmission(by(justiceLiaison), { ...(await shown(taskId)), statement: "已补齐" });
    await submitTask(by(justiceHead), await shown(taskId));
    const before = await kindsOf(taskId);
    expect(await open(office, earlier!)).toMatchObject({ text: "content of 标准 1.txt" });
    expect([await openingsOf(taskId), await kindsOf(taskId)]).toEqual([[], before]);
    await withdrawSubmission(by(justiceHead), await shown(taskId));
  });

  it("is not recorded where the store has lost the bytes: nobody has seen them", async () => {
    const { people } = scene;
    const { taskId } = await submittedTask(scene);
    const [piece] = await evidenceOf(taskId);
    const { fileHash } = await db().evidence.findUniqueOrThrow({ where: { id: piece! } });
    await removeFile(fileHash);
    await expect(open(people.officeHead, piece!)).rejects.toThrow(/lost/);
    expect(await openingsOf(taskId)).toEqual([]);
  });

  it("can be previewed where a browser's own viewer shows it", async () => {
    const { justiceLiaison } = scene.people;
    const { taskId } = await activeTask(scene);
    await attachEvidence(by(justiceLiaison), { taskId, uploadIds: [await uploaded(justiceLiaison, "通知.pdf", "%PDF-1.4\n")] });
    expect(await open(justiceLiaison, (await evidenceOf(taskId))[0]!)).toMatchObject({ mime: "application/pdf", canPreview: true });
  });

  it("is never altered by the database", async () => {
    const { taskId } = await submittedTask(scene);
    await open(scene.people.officeHead, (await evidenceOf(taskId))[0]!);
    await expect(db().evidenceOpening.deleteMany({ where: { evidence: { taskId } } })).rejects.toThrow(/never altered/);
  });
});
