import { beforeAll, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { loadUnitDesk } from "@/lib/queries/home-unit";
import { loadOverduePage } from "@/lib/queries/overdue";
import { loadReportTasks } from "@/lib/queries/report-tasks";
import { loadTaskPage } from "@/lib/queries/task-page";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { activeTask } from "@/tests/support/scene-tasks";

const LATE = "2024-12-02";
const OF_THE_LEAD = { on: "2024-03-10", text: "已开展一次" };
const OF_THE_OTHER = { on: "2024-04-21", text: "第 21 次" };

let scene: Scene;
let taskId: string;

/** The lead speaks once and then has nothing new; a supporting unit reports often since. */
beforeAll(async () => {
  scene = await buildScene();
  const { people } = scene;
  ({ taskId } = await activeTask(scene));
  await acknowledgePart(by(people.transportLiaison), { taskId });
  await reportProgress(on("2024-03-10", people.justiceLiaison), { taskId, text: "已开展一次" });
  await reportProgress(on("2024-03-12", people.justiceLiaison), { taskId, noChange: true });
  for (let n = 1; n <= 21; n++) await reportProgress(on(`2024-04-${String(n).padStart(2, "0")}`, people.transportLiaison), { taskId, text: `第 ${n} 次` });
});

it("are the lead's own on the leader's page, however often others report", async () => {
  const { overdue } = await loadOverduePage(scene.people.leader, asDay(LATE), null);
  expect(overdue.map(({ lastWords }) => lastWords)).toEqual([OF_THE_LEAD]);
});

it("are the lead's own beside a report's sentence", async () => {
  const tasks = await loadReportTasks(scene.people.office, scene.report.id, asDay(LATE));
  expect(tasks.map(({ lastWords }) => lastWords)).toEqual([OF_THE_LEAD]);
});

it("are each unit's own on its desk and on the task's page", async () => {
  const { people } = scene;
  const wordsOnDesk = async (who: "justiceHead" | "transportHead") => (await loadUnitDesk(people[who], asDay(LATE))).tasks.map(({ lastWords }) => lastWords);
  expect([await wordsOnDesk("justiceHead"), await wordsOnDesk("transportHead")]).toEqual([[OF_THE_LEAD], [OF_THE_OTHER]]);
  const page = await loadTaskPage(people.office, taskId, new Date(`${LATE}T02:00:00Z`));
  expect(page!.units.map(({ relation, lastWords }) => [relation, lastWords])).toEqual([["lead", OF_THE_LEAD], ["supporting", OF_THE_OTHER]]);
});
