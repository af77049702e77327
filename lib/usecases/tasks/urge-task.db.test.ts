import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { issueTasks } from "@/lib/usecases/tasks/issue-tasks";
import { urgeTask } from "@/lib/usecases/tasks/urge-task";
import { urgeTasks } from "@/lib/usecases/tasks/urge-tasks";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

const refusal = (code: string) => expect.objectContaining({ code });
const urgesOf = (taskId: string) => db().urge.findMany({ where: { taskId }, orderBy: { id: "asc" } });

describe("urge", () => {
  it("is on the record with channel and words, leaves the version alone, and tells the unit", async () => {
    const { people, units } = scene;
    const active = await activeTask(scene);
    await urgeTask(by(people.office), { taskId: active.taskId, channel: "telephone", text: "请抓紧" });
    const { id, particulars } = await lastEvent(active.taskId, "task.urged");
    expect(particulars).toMatchObject({ by: { role: "office" }, to: [{ id: units.justice, name: "司法局" }], channel: "telephone", text: "请抓紧" });
    expect(await urgesOf(active.taskId)).toMatchObject([{ unitId: units.justice, byPersonId: people.office.personId, channel: "telephone", text: "请抓紧", eventId: id }]);
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison"]);
    expect(await shown(active.taskId)).toEqual(active);
  });

  it("goes to the units named, or to all of them", async () => {
    const { people, units } = scene;
    const { taskId } = await issuedTask(scene);
    await urgeTask(by(people.leader), { taskId, unitIds: units.transport });
    expect((await lastEvent(taskId, "task.urged")).particulars).toMatchObject({ by: { role: "leader" }, to: [{ name: "交通局" }], channel: "inApp", text: "" });
    await urgeTask(by(people.leader), { taskId, to: "all" });
    expect((await lastEvent(taskId, "task.urged")).particulars.to.map(({ name }) => name)).toEqual(["司法局", "交通局"]);
    expect(await urgesOf(taskId)).toHaveLength(3);
    // Every box unticked is no unit, not the lead.
    for (const unitIds of [undefined, ""]) await expect(urgeTask(by(people.leader), { taskId, to: "named", unitIds })).rejects.toMatchObject({ code: "field-required", field: "unitIds" });
    await urgeTask(by(people.leader), { taskId, to: "named", unitIds: units.transport });
    expect(await urgesOf(taskId)).toHaveLength(4);
    await expect(urgeTask(by(people.leader), { taskId, unitIds: [units.town] })).rejects.toMatchObject({ code: "unit-not-of-task", field: "unitIds" });
    await expect(urgeTask(by(people.leader), { taskId, channel: "pigeon" })).rejects.toMatchObject({ code: "invalid-form", field: "channel" });
  });

  it("is the office's and the leaders', while the task is open", async () => {
    const { people } = scene;
    const { taskId } = await activeTask(scene);
    for (const other of [people.justiceHead, people.transportHead, people.administrator, people.observer]) {
      await expect(urgeTask(by(other), { taskId })).rejects.toEqual(refusal("forbidden"));
    }
    await expect(urgeTask(by(people.townHead), { taskId })).rejects.toEqual(refusal("task-not-found"));
    await db().task.update({ where: { id: taskId }, data: { status: "closed", closedOn: "2024-06-01", acceptedOn: "2024-06-01" } });
    await expect(urgeTask(by(people.office), { taskId })).rejects.toMatchObject({ code: "wrong-status", values: { status: "closed" } });
    expect(await urgesOf(taskId)).toEqual([]);
  });

  it("stands as often as it is done, but once for a form sent twice", async () => {
    const { taskId } = await activeTask(scene);
    const ctx = by(scene.people.office, "form-key-urge-01234");
    await Promise.all([urgeTask(ctx, { taskId }), urgeTask(ctx, { taskId }), urgeTask(by(scene.people.leader), { taskId })]);
    expect(await urgesOf(taskId)).toHaveLength(2);
  });
});

describe("many at once", () => {
  it("issues each on its own and says of each what became of it", async () => {
    const { people } = scene;
    const [good, bare, stale, other] = [await draftedTask(scene), await draftedTask(scene, { criteria: [] }), await draftedTask(scene), await draftedTask(scene)];
    const tasks = [good, bare, { ...stale, version: 9 }, { taskId: "none", version: 1 }, other, good];
    expect(await issueTasks(by(people.officeHead), { tasks })).toEqual([
      { taskId: good.taskId, ok: true },
      { taskId: bare.taskId, ok: false, code: "no-criterion", values: {} },
      { taskId: stale.taskId, ok: false, code: "changed-meanwhile", values: { count: 0 } },
      { taskId: "none", ok: false, code: "task-not-found", values: {} },
      { taskId: other.taskId, ok: true },
    ]);
    expect(await kindsOf(bare.taskId)).toEqual(["task.drafted"]);
    expect(await kindsOf(other.taskId)).toEqual(["task.drafted", "task.issued"]);
  });

  it("sent twice does once what went, and tries again what did not", async () => {
    const [good, bare] = [await draftedTask(scene), await draftedTask(scene, { criteria: [] })];
    const send = () => issueTasks(by(scene.people.officeHead, "form-key-issue-0123"), { tasks: [good, bare] });
    await send();
    await db().criterion.create({ data: { taskId: bare.taskId, position: 1, text: "有制度" } });
    expect(await send()).toEqual([{ taskId: good.taskId, ok: true }, { taskId: bare.taskId, ok: true }]);
    expect(await kindsOf(good.taskId)).toEqual(["task.drafted", "task.issued"]);
    await acknowledgeTask(by(scene.people.justiceHead), await shown(bare.taskId));
  });

  it("urges each on its own", async () => {
    const [open, draft] = [await activeTask(scene), await draftedTask(scene)];
    const input = { taskIds: [open.taskId, draft.taskId], to: "all", channel: "meeting", text: "会上通报" };
    expect(await urgeTasks(by(scene.people.office), input)).toEqual([
      { taskId: open.taskId, ok: true },
      { taskId: draft.taskId, ok: false, code: "wrong-status", values: { status: "draft" } },
    ]);
    expect(await urgesOf(open.taskId)).toMatchObject([{ channel: "meeting", text: "会上通报" }, { channel: "meeting" }]);
    await expect(urgeTasks(by(scene.people.office), { taskIds: [] })).rejects.toMatchObject({ code: "invalid-form", field: "taskIds" });
    await expect(issueTasks(by(scene.people.officeHead), {})).rejects.toMatchObject({ code: "invalid-form", field: "tasks" });
    expect(await urgeTasks(by(scene.people.justiceHead), input)).toMatchObject([{ ok: false, code: "forbidden" }, { ok: false, code: "task-not-found" }]);
  });
});
