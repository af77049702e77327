import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import type { Viewer } from "@/lib/domain/people/viewer";
import { loadNotifications, NOTIFICATIONS_PER_PAGE } from "@/lib/queries/notifications";
import { countUnread } from "@/lib/queries/unread-count";
import { markRead } from "@/lib/usecases/notifications/mark-read";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { urgeTask } from "@/lib/usecases/tasks/urge-task";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { activeTask, issuedTask } from "@/tests/support/scene-tasks";
import { queriesOfVisit } from "@/tests/support/scene-visits";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const WORDS = "只给司法局看的话";
const pageOf = (viewer: Viewer, page = 1) => loadNotifications(viewer, page);

describe("the notifications", () => {
  it("are one's own, newest first, unread until marked", async () => {
    const { people } = scene;
    const { taskId } = await issuedTask(scene);
    await urgeTask(on("2024-03-05", people.office), { taskId, channel: "telephone", text: "请先签收" });
    const { rows, total, unread } = await pageOf(people.justiceLiaison);
    expect([rows.map(({ description }) => description?.key), total, unread]).toEqual([["task.urged", "task.issued"], 2, 2]);
    expect(rows[0]).toMatchObject({ read: false, task: { id: taskId, title: "加强行政执法监督" } });
    expect((await pageOf(people.marketLiaison)).rows).toEqual([]);

    await markRead(by(people.transportLiaison), { id: rows[0]!.id });
    expect(await countUnread(people.justiceLiaison)).toBe(2);
    await markRead(by(people.justiceLiaison), { id: rows[0]!.id });
    expect((await pageOf(people.justiceLiaison)).rows.map(({ read }) => read)).toEqual([true, false]);
    expect(await countUnread(people.justiceLiaison)).toBe(1);
  });

  it("tell of an instruction those alone who may read it", async () => {
    const { people, units } = scene;
    const { taskId } = await activeTask(scene);
    await instructTask(on("2024-03-05", people.leader), { taskId, text: WORDS, unitIds: [units.justice] });
    const told: string[] = [];
    for (const [who, viewer] of Object.entries(people)) if (JSON.stringify(await pageOf(viewer)).includes(WORDS)) told.push(who);
    expect(told).toContain("justiceHead");
    expect(told).toContain("justiceLiaison");
    for (const who of ["transportHead", "transportLiaison", "legalAidLiaison", "observer", "administrator", "inspector", "townHead"]) expect(told).not.toContain(who);
  });

  it("keep the words of an instruction, and the way to its task, from one who has left the unit", async () => {
    const { people, units } = scene;
    const { taskId } = await activeTask(scene);
    await instructTask(on("2024-03-05", people.leader), { taskId, text: WORDS, unitIds: [units.justice] });
    await db().roleGrant.updateMany({ where: { personId: people.justiceLiaison.personId }, data: { unitId: units.market } });
    const moved = (await loadViewer(db(), people.justiceLiaison.personId))!;
    const { rows, total } = await pageOf(moved);
    expect(rows).toHaveLength(total);
    expect(rows[0]).toMatchObject({ description: null, task: null });
    expect(JSON.stringify(rows)).not.toContain(WORDS);
  });

  it("come fifty to a page, and cost the same whatever their number", async () => {
    const { people } = scene;
    const { taskId } = await issuedTask(scene);
    const visit = () => queriesOfVisit(people.justiceLiaison, (viewer) => loadNotifications(viewer, 1));
    expect(await visit()).toBe(7);
    for (let n = 0; n < 54; n++) await urgeTask({ actor: people.office, now: new Date(Date.UTC(2024, 4, 1, 0, n)) }, { taskId, channel: "telephone", text: `第 ${n} 次` });
    const [first] = (await pageOf(people.justiceLiaison)).rows;
    expect(first?.description?.said[0]?.text).toBe("第 53 次");
    const { rows, total } = await pageOf(people.justiceLiaison, 2);
    expect([rows.length, total]).toEqual([55 - NOTIFICATIONS_PER_PAGE, 55]);
    expect((await pageOf(people.justiceLiaison, 9)).rows).toEqual([]);
    expect(await visit()).toBe(7);
  });
});
