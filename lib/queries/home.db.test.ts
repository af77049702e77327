import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { asDay } from "@/lib/domain/calendar/day";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import type { Viewer } from "@/lib/domain/people/viewer";
import { readLedgerAddress } from "@/lib/domain/task/filter";
import { loadObserverHome } from "@/lib/queries/home-observer";
import { loadOfficeHome, OFFICE_LISTS, type OfficeList } from "@/lib/queries/home-office";
import { loadSiteHome } from "@/lib/queries/home-site";
import { loadUnitDesk } from "@/lib/queries/home-unit";
import { loadLedger } from "@/lib/queries/ledger";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { buildScene, by, FIRST_DAY, type Scene } from "@/tests/support/scene";
import { submittedTask } from "@/tests/support/scene-submissions";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";
import { queriesOfVisit } from "@/tests/support/scene-visits";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const office = async (day: string = FIRST_DAY) => loadOfficeHome(scene.people.office, asDay(day));

/** How many tasks the ledger lists at this address. */
async function countListed(viewer: Viewer, href: string, today: string): Promise<number> {
  const { nonsense, ...address } = readLedgerAddress(Object.fromEntries(new URL(href, "http://site.invalid").searchParams));
  expect(nonsense).toEqual([]);
  return (await loadLedger(viewer, address, asDay(today))).total;
}

describe("the office's home", () => {
  it("counts in each list what the ledger lists under it", async () => {
    const { people, report } = scene;
    const from = (number: 1 | 2 | 3 | 4 | 5 | 6) => ({ sources: [{ from: "passage", passageId: report.passages[number].id }] });
    const ready = await draftedTask(scene, from(1));
    const leadless = await draftedTask(scene, { ...from(6), leadUnitId: "", parts: [] });
    const declined = await issuedTask(scene, from(2));
    await declineTask(by(people.justiceHead), { ...declined, reason: "不属本局职责" });
    const waiting = await submittedTask(scene, FIRST_DAY, from(3));
    await activeTask(scene, { ...from(4), dueOn: "2024-03-20" });
    await activeTask(scene, from(5));

    const { lists } = await office("2024-04-10");
    expect(await loadSiteHome()).toMatchObject({ accounted: 6, total: 6 });
    const counts = OFFICE_LISTS.map((name): [OfficeList, number] => [name, lists[name].count]);
    expect(counts).toEqual([["toReview", 1], ["declined", 1], ["unassigned", 1], ["toIssue", 1], ["overdue", 1], ["stalledOrReturned", 1]]);
    for (const [name, count] of counts) expect([name, await countListed(people.office, metricHref(name), "2024-04-10")]).toEqual([name, count]);
    expect(lists.toReview.tasks[0]).toMatchObject({ id: waiting.taskId, daysWaiting: 37 });
    expect(lists.declined.tasks[0]).toMatchObject({ id: declined.taskId, declined: { unit: "司法局", reason: "不属本局职责" } });
    expect([lists.unassigned, lists.toIssue].map(({ tasks }) => tasks.map(({ id }) => id))).toEqual([[leadless.taskId], [ready.taskId]]);
  });

  it("knows that nothing is imported yet", async () => {
    await db().passage.deleteMany();
    expect(await loadSiteHome()).toMatchObject({ accounted: 0, total: 0 });
  });
});

describe("an administrator's home", () => {
  it("names the units that have no head to issue to", async () => {
    const { units, people, unitsWithoutHead } = await loadSiteHome();
    expect([units, people]).toEqual([8, 17]);
    expect(unitsWithoutHead).toEqual(["区政府", "法援中心", "市场监管局"]);
    await db().person.updateMany({ where: { userName: "transporthead" }, data: { active: false } });
    expect((await loadSiteHome()).unitsWithoutHead).toEqual(["区政府", "法援中心", "交通局", "市场监管局"]);
  });

  it("says until when the working calendar is in force", async () => {
    expect((await loadSiteHome()).calendarUntil).toBeNull();
    await db().calendarYear.createMany({ data: [2026, 2025].map((year) => ({ year, source: "试验" })) });
    expect((await loadSiteHome()).calendarUntil).toBe(2026);
  });
});

describe("an observer's home", () => {
  it("counts what its lists list, drafts left out", async () => {
    const { people, report } = scene;
    const today = asDay("2024-12-10");
    await activeTask(scene);
    await draftedTask(scene, { sources: [{ from: "passage", passageId: report.passages[3].id }] });
    await submittedTask(scene, FIRST_DAY, { sources: [{ from: "passage", passageId: report.passages[4].id }] });
    const figures = await loadObserverHome(people.observer, today);
    expect(figures.map(({ metric, count }) => [metric, count])).toEqual([["open", 2], ["overdue", 1], ["stalledOrReturned", 0], ["dueSoon", 0]]);
    for (const { href, count } of figures) expect([href, await countListed(people.observer, href, today)]).toEqual([href, count]);
  });
});

describe("a visit to the home page", () => {
  it("asks the database eight times at most, of one who holds every role, whatever there is", async () => {
    const { people, units } = scene;
    const grants = [["administrator", "government"], ["office", "office"], ["officeHead", "office"], ["leader", "government"], ["unitHead", "justice"]] as const;
    await db().roleGrant.createMany({ data: grants.map(([role, unit]) => ({ personId: people.justiceLiaison.personId, role, unitId: units[unit] })), skipDuplicates: true });
    const today = asDay("2024-12-10");
    const visit = () => queriesOfVisit(people.justiceLiaison, (viewer) => Promise.all([loadUnitDesk(viewer, today), loadOfficeHome(viewer, today), loadSiteHome()]));
    const { taskId } = await activeTask(scene);
    expect(await visit()).toBe(8);
    for (let n = 0; n < 12; n++) await db().task.create({ data: await copyOf(taskId, n) });
    await reportProgress(by(people.justiceLiaison), { ...(await shown(taskId)), text: "一句" });
    expect(await visit()).toBe(8);
  });
});

/** Another task like it, with a lead and a supporting unit of its own. */
async function copyOf(taskId: string, n: number) {
  const { units, ...task } = await db().task.findUniqueOrThrow({ where: { id: taskId }, include: { units: true } });
  return { ...task, id: `${taskId}-${n}`, number: `2023-问-${50 + n}`, units: { create: units.map(({ unitId, relation, position, state }) => ({ unitId, relation, position, state })) } };
}
