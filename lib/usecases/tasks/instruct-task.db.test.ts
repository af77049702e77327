import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { instructionsVisibleTo } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { readInstruction } from "@/lib/usecases/tasks/read-instruction";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const sees = async (viewer: Viewer, id: string) => (await db().instruction.count({ where: { AND: [{ id }, instructionsVisibleTo(viewer)] } })) === 1;

/** To 交通局, the supporting unit, alone. */
async function instructed(): Promise<{ taskId: string; instructionId: string }> {
  const { taskId } = await activeTask(scene);
  const { instructionId } = await instructTask(by(scene.people.leader), { taskId, text: "请交通局三日内报方案", unitIds: [scene.units.transport] });
  return { taskId, instructionId };
}

describe("instruct", () => {
  it("keeps the leader's words and addressees, leaves the version alone, and tells addressees and office", async () => {
    const { people, units } = scene;
    const active = await activeTask(scene);
    const input = { taskId: active.taskId, text: "限期办结", unitIds: [units.transport, units.justice, units.transport] };
    const { instructionId } = await instructTask(by(people.leader), input);
    const instruction = await db().instruction.findUniqueOrThrow({ where: { id: instructionId }, include: { addressees: true } });
    expect(instruction).toMatchObject({ taskId: active.taskId, authorId: people.leader.personId, text: "限期办结" });
    expect(instruction.addressees.map(({ unitId, readAt }) => [unitId, readAt])).toHaveLength(2);
    expect(await shown(active.taskId)).toEqual(active);
    const { id, particulars } = await lastEvent(active.taskId, "task.instructed");
    expect(particulars).toMatchObject({ by: { role: "leader" }, instructionId, text: "限期办结", addressees: [{ name: "交通局" }, { name: "司法局" }] });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison", "office", "officeHead", "transportHead", "transportLiaison"]);
  });

  it("is a leader's alone, to units of the task, from its issue on", async () => {
    const { people, units } = scene;
    const { taskId } = await issuedTask(scene);
    const input = { taskId, text: "限期办结", unitIds: [units.justice] };
    for (const other of [people.officeHead, people.office, people.justiceHead, people.administrator, people.observer]) {
      await expect(instructTask(by(other), input)).rejects.toEqual(refusal("forbidden"));
    }
    await expect(instructTask(by(people.townHead), input)).rejects.toEqual(refusal("task-not-found"));
    await expect(instructTask(by(people.leader), { ...input, unitIds: [units.town] })).rejects.toMatchObject({ code: "unit-not-of-task", field: "unitIds" });
    await expect(instructTask(by(people.leader), { ...input, unitIds: "" })).rejects.toMatchObject({ code: "invalid-form", field: "unitIds" });
    await expect(instructTask(by(people.leader), { ...input, text: "\0" })).rejects.toMatchObject({ code: "invalid-form", field: "text" });
    const draft = await draftedTask(scene);
    await expect(instructTask(by(people.leader), { ...input, taskId: draft.taskId })).rejects.toMatchObject({ code: "wrong-status", values: { status: "draft" } });
    expect(await kindsOf(taskId)).toEqual(["task.drafted", "task.issued"]);
    expect(await db().instruction.count({ where: { taskId } })).toBe(0);
  });

  it("may still be said of a closed task", async () => {
    const { taskId } = await activeTask(scene);
    await db().task.update({ where: { id: taskId }, data: { status: "closed", closedOn: "2024-06-01", acceptedOn: "2024-06-01" } });
    await instructTask(by(scene.people.leader), { taskId, text: "很好", unitIds: [scene.units.justice] });
    expect((await kindsOf(taskId)).at(-1)).toBe("task.instructed");
  });

  it("is there once where its form is sent twice", async () => {
    const { taskId } = await activeTask(scene);
    const send = () => instructTask(by(scene.people.leader, "form-key-instruct-0"), { taskId, text: "限期办结", unitIds: [scene.units.justice] });
    const [first, second] = await Promise.all([send(), send()]);
    expect(first).toEqual(second);
    expect(await db().instruction.count({ where: { taskId } })).toBe(1);
  });

  it("shows to author, addressees, leaders and office alone", async () => {
    const { people } = scene;
    const { instructionId } = await instructed();
    for (const viewer of [people.leader, people.otherLeader, people.office, people.officeHead, people.transportHead, people.transportLiaison]) {
      expect(await sees(viewer, instructionId), viewer.name).toBe(true);
    }
    for (const viewer of [people.justiceHead, people.justiceLiaison, people.administrator, people.observer, people.townHead, people.inspector]) {
      expect(await sees(viewer, instructionId), viewer.name).toBe(false);
    }
  });
});

describe("the read mark", () => {
  it("is left by the first reader of an addressee, and tells the author", async () => {
    const { people, units } = scene;
    const { taskId, instructionId } = await instructed();
    await readInstruction(on("2024-03-05", people.transportLiaison), { instructionId });
    await readInstruction(on("2024-03-06", people.transportHead), { instructionId });
    const [addressee] = await db().instructionAddressee.findMany({ where: { instructionId } });
    expect(addressee).toMatchObject({ unitId: units.transport, readById: people.transportLiaison.personId, readAt: on("2024-03-05", people.leader).now });
    const { id, particulars } = await lastEvent(taskId, "task.instructionRead");
    expect(particulars).toMatchObject({ by: { role: "liaison" }, unit: { name: "交通局" }, authorId: people.leader.personId });
    expect(await toldOf(id)).toEqual(["leader"]);
    expect((await kindsOf(taskId)).filter((kind) => kind === "task.instructionRead")).toHaveLength(1);
  });

  it("is left once where two of a unit read at once", async () => {
    const { people } = scene;
    const { taskId, instructionId } = await instructed();
    await Promise.all([people.transportHead, people.transportLiaison].map((actor) => readInstruction(by(actor), { instructionId })));
    expect((await kindsOf(taskId)).filter((kind) => kind === "task.instructionRead")).toHaveLength(1);
  });

  it("is not the office's nor a leader's to leave, and others do not know of it", async () => {
    const { people } = scene;
    const { instructionId } = await instructed();
    for (const other of [people.officeHead, people.leader, people.otherLeader]) {
      await expect(readInstruction(by(other), { instructionId })).rejects.toEqual(refusal("forbidden"));
    }
    for (const stranger of [people.justiceHead, people.townHead, people.administrator, people.observer]) {
      await expect(readInstruction(by(stranger), { instructionId })).rejects.toEqual(refusal("not-found"));
    }
  });
});
