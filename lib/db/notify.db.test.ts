import { beforeAll, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadReviewerLeft } from "@/lib/db/reviewer-left";
import { recordEvent } from "@/lib/db/record-event";
import { transaction } from "@/lib/db/transaction";
import type { Day } from "@/lib/domain/calendar/day";
import type { TaskState } from "@/lib/domain/event/task-state";
import { stampOf } from "@/lib/domain/event/named";
import { reviewedBy } from "@/lib/domain/task/reviewer";
import { lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { issuedTask } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeAll(async () => void (scene = await buildScene()));

type Given = Partial<Pick<TaskState, "leadUnitId" | "reviewingUnitId">>;

/** Records a submission of a task led by 司法局 with this changed, and says who was told. */
async function toldOfSubmission(given: Given): Promise<string[]> {
  const { taskId } = await issuedTask(scene);
  const { state } = await lastEvent(taskId, "task.issued");
  const { actor, now } = by(scene.people.justiceHead);
  const particulars = {
    ...{ by: stampOf(actor, actor.roles[0]!), lead: { id: scene.units.justice, name: "司法局" }, statement: "已整改" },
    ...{ endorsedOn: "2024-05-06" as Day, preparedBy: { id: "-", name: "联络员" }, bothRoles: false },
  };
  const after = { ...state, ...given };
  const units = [{ unitId: after.leadUnitId!, relation: "lead" as const }, ...after.parts];
  return transaction(async (tx) => {
    const reviewerLeft = await loadReviewerLeft(tx, { reviewingUnitId: after.reviewingUnitId, units });
    const event = { kind: "task.submitted", streamId: taskId, actorId: actor.personId, at: now, particulars, state: after, reviewedBy: reviewedBy({ ...after, reviewerLeft }), leftUnitIds: [] } as const;
    return (await recordEvent(tx, event)).id;
  }).then(toldOf);
}

it("tells of a submission those who review it", async () => {
  const { units } = scene;
  expect(await toldOfSubmission({})).toEqual(["office", "officeHead"]);
  expect(await toldOfSubmission({ leadUnitId: units.office, reviewingUnitId: units.inspection })).toEqual(["inspector"]);
  expect(await toldOfSubmission({ leadUnitId: units.office })).toEqual(["leader", "otherLeader"]);
});

it("tells nobody who is inactive, and never the actor", async () => {
  const { taskId } = await issuedTask(scene);
  const { id } = await lastEvent(taskId, "task.issued");
  expect(await toldOf(id)).not.toContain("formerJusticeHead");
  expect(await toldOfSubmission({})).not.toContain("justiceHead");
  const notification = await db().notification.findFirstOrThrow({ where: { eventId: id } });
  expect(notification).toMatchObject({ taskId, readAt: null, createdAt: by(scene.people.office).now });
});

it("tells one who holds two of the roles once", async () => {
  const { units } = scene;
  const { taskId } = await issuedTask(scene, { leadUnitId: units.town });
  expect(await toldOf((await lastEvent(taskId, "task.issued")).id)).toEqual(["townHead", "townLiaison", "transportHead", "transportLiaison"]);
});

it("finds a reviewer left unless everyone of the office, or of the reviewing unit, is involved", async () => {
  const { units, people } = scene;
  const left = (reviewingUnitId: string | null, ...unitIds: string[]) => {
    const rows = unitIds.map((unitId, index) => ({ unitId, relation: index === 0 ? ("lead" as const) : ("supporting" as const) }));
    return transaction((tx) => loadReviewerLeft(tx, { reviewingUnitId, units: rows }));
  };
  expect(await left(null, units.justice)).toBe(true);
  expect(await left(null, units.justice, units.office)).toBe(false);
  expect(await left(units.inspection, units.office)).toBe(true);
  expect(await left(units.market, units.office)).toBe(true);
  expect(await left(null, units.government), "everyone is below it").toBe(false);
  const former = { unitId: units.office, relation: "former" as const };
  expect(await transaction((tx) => loadReviewerLeft(tx, { reviewingUnitId: null, units: [former] }))).toBe(true);

  await db().roleGrant.create({ data: { personId: people.office.personId, role: "liaison", unitId: units.legalAid } });
  expect(await left(null, units.justice), "the head is free").toBe(true);
  await db().person.update({ where: { id: people.officeHead.personId }, data: { active: false } });
  expect(await left(null, units.justice), "the only one left has a role below the lead").toBe(false);
  expect(await left(null, units.transport)).toBe(true);
});
