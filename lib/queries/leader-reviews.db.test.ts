import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { asDay } from "@/lib/domain/calendar/day";
import { loadLeaderReviews } from "@/lib/queries/leader-reviews";
import { buildScene, FIRST_DAY, type Scene } from "@/tests/support/scene";
import { countQueries } from "@/tests/support/count-queries";
import type { PersonKey } from "@/tests/support/scene-people";
import { submittedTask } from "@/tests/support/scene-submissions";
import { activeTask } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const reviewsOf = (who: PersonKey) => loadLeaderReviews(scene.people[who], asDay("2024-03-08"));

it("has for a leader what was submitted once nobody else is left to review it", async () => {
  const { people, units, report } = scene;
  const { taskId } = await submittedTask(scene, FIRST_DAY);
  await activeTask(scene, { sources: [{ from: "passage", passageId: report.passages[3].id }] });
  await submittedTask(scene, FIRST_DAY, { reviewingUnitId: units.inspection, sources: [{ from: "passage", passageId: report.passages[4].id }] });
  expect(await reviewsOf("leader")).toEqual([]);

  await db().person.updateMany({ where: { id: { in: [people.office.personId, people.officeHead.personId] } }, data: { active: false } });
  for (const who of ["leader", "otherLeader"] as const) expect(await reviewsOf(who), who).toMatchObject([{ id: taskId, lead: { shortName: "司法局" }, daysWaiting: 4 }]);
  for (const who of ["observer", "justiceHead", "officeUnitHead", "administrator"] as const) expect(await reviewsOf(who), who).toEqual([]);
});

it("asks two questions, however many were submitted", async () => {
  const { report } = scene;
  await submittedTask(scene, FIRST_DAY);
  await submittedTask(scene, FIRST_DAY, { sources: [{ from: "passage", passageId: report.passages[3].id }] });
  expect((await countQueries(() => reviewsOf("leader"))).queries).toBe(2);
});
