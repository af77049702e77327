import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadTaskPage } from "@/lib/queries/task-page";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { issuedTask } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const pageOn = async (day: string, taskId: string) => (await loadTaskPage(scene.people.justiceLiaison, taskId, new Date(`${day}T02:00:00Z`)))!;

it("counts the working days that a receipt may still take, and hands on the calendar from this year on", async () => {
  await db().calendarDay.createMany({ data: ["2023-12-29", "2024-03-05"].map((day) => ({ day, kind: "holiday" as const, name: "试验节" })) });
  await db().calendarYear.createMany({ data: [2023, 2024].map((year) => ({ year, source: "试验" })) });
  const { taskId, version } = await issuedTask(scene);
  const page = await pageOn("2024-03-06", taskId);
  expect(page.units.map(({ receipt }) => receipt)).toEqual([{ late: false, workingDays: 2 }, { late: false, workingDays: 2 }]);
  expect(page.calendar).toEqual({ published: [2024], days: { "2024-03-05": { kind: "holiday", name: "试验节" } } });
  await acknowledgeTask(by(scene.people.justiceLiaison), { taskId, version });
  expect((await pageOn("2024-03-12", taskId)).units.map(({ receipt }) => receipt)).toEqual([null, { late: true, workingDays: 2 }]);
});
