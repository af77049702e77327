import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { countersignSubmission } from "@/lib/usecases/tasks/countersign-submission";
import { declinePart } from "@/lib/usecases/tasks/decline-part";
import { reportPart } from "@/lib/usecases/tasks/report-part";
import { waivePart } from "@/lib/usecases/tasks/waive-part";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const partOf = (taskId: string, unitId: string) => db().taskUnit.findUniqueOrThrow({ where: { taskId_unitId: { taskId, unitId } } });

/** Active, with 交通局 as co-lead and 杨村街道 supporting. */
const withParts = () =>
  activeTask(scene, { parts: [{ unitId: scene.units.transport, relation: "coLead" }, { unitId: scene.units.town, relation: "supporting" }] });

describe("a part", () => {
  it("is acknowledged from the issue on, by its unit, without the task becoming active", async () => {
    const { people, units } = scene;
    const { taskId, version } = await issuedTask(scene);
    await acknowledgePart(on("2024-03-05", people.transportLiaison), { taskId });
    expect(await partOf(taskId, units.transport)).toMatchObject({ state: "acknowledged", acknowledgedOn: "2024-03-05" });
    expect(await shown(taskId)).toEqual({ taskId, version });
    const { id, particulars, state } = await lastEvent(taskId, "task.partAcknowledged");
    expect(particulars).toMatchObject({ by: { role: "liaison", unitName: "交通局" }, unit: { id: units.transport, name: "交通局" } });
    expect(state).toMatchObject({ status: "issued", parts: [{ unitId: units.transport, state: "acknowledged" }] });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison"]);
    await acknowledgeTask(by(people.justiceHead), { taskId, version });
  });

  it("is acknowledged once, also where both of a unit's people do it at once", async () => {
    const { people } = scene;
    const { taskId } = await issuedTask(scene);
    const tries = await Promise.allSettled([people.transportHead, people.transportLiaison].map((actor) => acknowledgePart(by(actor), { taskId })));
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await kindsOf(taskId)).filter((kind) => kind === "task.partAcknowledged")).toHaveLength(1);
    await expect(acknowledgePart(by(people.transportHead), { taskId })).rejects.toEqual(refusal("part-ended"));
  });

  it("is declined with a reason instead", async () => {
    const { people, units } = scene;
    const { taskId } = await issuedTask(scene);
    await declinePart(by(people.transportHead), { taskId, reason: "无此职责" });
    expect(await partOf(taskId, units.transport)).toMatchObject({ state: "declined", reason: "无此职责" });
    const { id, particulars } = await lastEvent(taskId, "task.partDeclined");
    expect(particulars).toMatchObject({ reason: "无此职责", unit: { name: "交通局" } });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison", "office", "officeHead"]);
    await expect(acknowledgePart(by(people.transportHead), { taskId })).rejects.toEqual(refusal("task-left"));
    await expect(declinePart(by(people.transportHead), { taskId, reason: "" })).rejects.toMatchObject({ code: "invalid-form", field: "reason" });
  });

  it("is reported done by its head, after the receipt, once the task is active", async () => {
    const { people, units } = scene;
    const { taskId, version } = await issuedTask(scene);
    const report = { taskId, text: "案卷已梳理完毕" };
    await acknowledgePart(by(people.transportLiaison), { taskId });
    await expect(reportPart(by(people.transportHead), report)).rejects.toMatchObject({ code: "wrong-status", values: { status: "issued" } });
    await acknowledgeTask(by(people.justiceHead), { taskId, version });
    await expect(reportPart(by(people.transportLiaison), report)).rejects.toEqual(refusal("forbidden"));
    await reportPart(on("2024-05-06", people.transportHead), report);
    expect(await partOf(taskId, units.transport)).toMatchObject({ state: "reported", reportedOn: "2024-05-06", percent: 100, lastRealProgressOn: "2024-05-06" });
    const { id, particulars } = await lastEvent(taskId, "task.partReported");
    expect(particulars).toMatchObject({ text: "案卷已梳理完毕", unit: { name: "交通局" } });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison"]);
    await expect(reportPart(by(people.transportHead), report)).rejects.toEqual(refusal("part-ended"));
  });

  it("waits for its receipt before it is reported", async () => {
    const { taskId } = await activeTask(scene);
    await expect(reportPart(by(scene.people.transportHead), { taskId, text: "办完" })).rejects.toEqual(refusal("acknowledge-part-first"));
  });

  it("is waived by the office, with a reason, one part at a time", async () => {
    const { people, units } = scene;
    const active = await withParts();
    await waivePart(by(people.office), { ...active, unitId: units.town, reason: "改由牵头单位承担" });
    expect(await partOf(active.taskId, units.town)).toMatchObject({ state: "waived", reason: "改由牵头单位承担" });
    expect(await partOf(active.taskId, units.transport)).toMatchObject({ state: "pending" });
    const { id, particulars } = await lastEvent(active.taskId, "task.partWaived");
    expect(particulars).toMatchObject({ by: { role: "office" }, unit: { name: "杨村街道" } });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison", "townHead", "townLiaison"]);
    const again = { ...(await shown(active.taskId)), unitId: units.town, reason: "再免" };
    await expect(waivePart(by(people.office), again)).rejects.toEqual(refusal("part-ended"));
    await expect(waivePart(by(people.office), { ...active, unitId: units.transport, reason: "旧表" })).rejects.toEqual(refusal("changed-meanwhile"));
    await expect(waivePart(by(people.justiceHead), again)).rejects.toEqual(refusal("forbidden"));
    await expect(waivePart(by(people.office), { ...again, unitId: units.market })).rejects.toEqual(refusal("forbidden"));
  });

  it("is its own unit's alone", async () => {
    const { people, units } = scene;
    const { taskId } = await issuedTask(scene);
    for (const other of [people.justiceHead, people.officeHead, people.leader, people.observer]) {
      await expect(acknowledgePart(by(other), { taskId })).rejects.toEqual(refusal("forbidden"));
      await expect(declinePart(by(other), { taskId, reason: "不办" })).rejects.toEqual(refusal("forbidden"));
    }
    await expect(acknowledgePart(by(people.transportHead), { taskId, unitId: units.justice })).rejects.toEqual(refusal("forbidden"));
    await expect(acknowledgePart(by(people.townHead), { taskId })).rejects.toEqual(refusal("task-not-found"));
    const draft = await draftedTask(scene);
    await expect(acknowledgePart(by(people.transportHead), { taskId: draft.taskId })).rejects.toEqual(refusal("task-not-found"));
  });

  it("is named where one speaks for several units of the task", async () => {
    const { people, units } = scene;
    const { taskId } = await withParts();
    const both = { ...people.townHead, roles: [...people.townHead.roles, ...people.transportHead.roles] };
    await acknowledgePart(by(both), { taskId, unitId: units.town });
    await acknowledgePart(by(both), { taskId });
    expect([(await partOf(taskId, units.town)).state, (await partOf(taskId, units.transport)).state]).toEqual(["acknowledged", "acknowledged"]);
    expect((await lastEvent(taskId, "task.partAcknowledged")).particulars).toMatchObject({ by: { unitName: "交通局" } });
  });

  it("does once what is sent twice", async () => {
    const { taskId } = await issuedTask(scene);
    const ctx = by(scene.people.transportHead, "form-key-part-01234");
    await acknowledgePart(ctx, { taskId });
    await acknowledgePart(ctx, { taskId });
    expect((await kindsOf(taskId)).at(-1)).toBe("task.partAcknowledged");
    expect(await kindsOf(taskId)).toHaveLength(3);
  });
});

describe("countersign", () => {
  const prepare = (taskId: string) =>
    db().submission.create({ data: { taskId, number: 1, state: "prepared", statement: "已整改", preparedById: scene.people.justiceLiaison.personId, preparedAt: new Date() } });

  it("is the co-lead's head's, once a submission is prepared", async () => {
    const { people, units } = scene;
    const active = await withParts();
    await expect(countersignSubmission(by(people.transportHead), active)).rejects.toEqual(refusal("nothing-prepared"));
    await prepare(active.taskId);
    for (const other of [people.transportLiaison, people.townHead, people.justiceHead, people.officeHead]) {
      await expect(countersignSubmission(by(other), active)).rejects.toEqual(refusal("forbidden"));
    }
    await expect(countersignSubmission(by(people.transportHead), { ...active, version: active.version - 1 })).rejects.toEqual(refusal("changed-meanwhile"));
    await countersignSubmission(by(people.transportHead), active);
    expect(await partOf(active.taskId, units.transport)).toMatchObject({ countersignedById: people.transportHead.personId });
    const { id, particulars } = await lastEvent(active.taskId, "task.countersigned");
    expect(particulars).toMatchObject({ by: { role: "unitHead" }, unit: { name: "交通局" } });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison"]);
    await expect(countersignSubmission(by(people.transportHead), await shown(active.taskId))).rejects.toEqual(refusal("already-countersigned"));
  });

  it("does not outlast a change of the criteria or parts that were signed, but of anything else", async () => {
    const { people, units } = scene;
    const { taskId } = await withParts();
    await prepare(taskId);
    const amend = async (given: object) => amendTask(by(people.office), { ...(await shown(taskId)), reason: "会议研究", ...given });
    const sign = async () => countersignSubmission(by(people.transportHead), await shown(taskId));
    const [coLead, supporting] = [{ unitId: units.transport, relation: "coLead" }, { unitId: units.town, relation: "supporting" }];
    for (const change of [{ criteria: ["全年检查四轮"] }, { parts: [coLead, { ...supporting, part: "报送台账" }] }]) {
      await sign();
      await amend({ title: `新题 ${Object.keys(change).join()}` });
      expect(await partOf(taskId, units.transport)).toMatchObject({ countersignedById: people.transportHead.personId });
      expect((await lastEvent(taskId, "task.amended")).particulars).not.toHaveProperty("unsigned");
      await amend(change);
      expect(await partOf(taskId, units.transport)).toMatchObject({ countersignedAt: null, countersignedById: null });
      const { id, particulars } = await lastEvent(taskId, "task.amended");
      expect(particulars.unsigned).toEqual([{ id: units.transport, name: "交通局" }]);
      expect(await toldOf(id)).toContain("transportHead");
    }
  });
});
