import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, daysBetween, type Day } from "@/lib/domain/calendar/day";
import { measure, type TASK_METRICS } from "@/lib/domain/metrics/definitions";
import type { Viewer } from "@/lib/domain/people/viewer";
import { readLedgerAddress } from "@/lib/domain/task/filter";
import { isOverdue } from "@/lib/domain/task/deadline";
import { isOpen } from "@/lib/domain/task/status";
import { isStalled } from "@/lib/domain/task/stall";
import { loadLedger } from "@/lib/queries/ledger";
import { addGeneratedTasks, MIDDAY, type Generated } from "@/lib/queries/ledger.fixture";
import { loadOverduePage, type OverduePage } from "@/lib/queries/overdue";
import { buildScene, type Scene } from "@/tests/support/scene";
import { queriesOfVisit } from "@/tests/support/scene-visits";

/** On both sides of the days on which the generated tasks turn. */
const DAYS = [-13, -1, 0, 1, 6, 13, 40].map((days) => addDays(MIDDAY, days));

let scene: Scene;
let tasks: Generated[];
beforeAll(async () => {
  scene = await buildScene();
  tasks = await addGeneratedTasks(scene, 180);
});

/** The whole district, and the units in a leader's charge. */
const scopes = () => [
  { viewer: scene.people.office, charge: null, of: tasks },
  { viewer: scene.people.leader, charge: scene.people.leader.chargeUnitIds, of: tasks.filter(({ leadUnitId }) => leadUnitId !== null && scene.people.leader.chargeUnitIds.includes(leadUnitId)) },
];

async function countListed(viewer: Viewer, href: string, today: Day): Promise<number> {
  const params = Object.fromEntries(new URL(href, "http://site.invalid").searchParams);
  const address = readLedgerAddress(params);
  expect(address.nonsense).toEqual([]);
  return (await loadLedger(viewer, address, today)).total;
}

/** Each figure of the page with the address that it opens there. */
function figuresOf({ overdueCount, figures, byUnit, office }: OverduePage, scope: string): [figure: number, href: string][] {
  return [
    [overdueCount, `/tasks?light=red${scope}`],
    [figures.open, `/tasks?status=issued,active,submitted${scope}`],
    [figures.stalledOrReturned, `/tasks?light=amber${scope}`],
    [figures.dueSoon, `/tasks?view=dueSoon${scope}`],
    [figures.onTimeOriginal.of, `/tasks?view=judgedOriginal${scope}`],
    [figures.onTimeEffective.of, `/tasks?view=judgedEffective${scope}`],
    [office.toReview, "/tasks?status=submitted"],
    [office.declined, "/tasks?view=declined"],
    ...byUnit.flatMap(({ unit, tasks, overdue }): [number, string][] => [
      [overdue, `/tasks?light=red&relation=lead&unit=${unit.id}`],
      [tasks.length, `/tasks?relation=lead&status=issued,active,submitted&unit=${unit.id}`],
    ]),
  ];
}

describe("the overdue page", () => {
  it("counts what its lists list, for all and for the units in charge", async () => {
    for (const today of DAYS) {
      for (const { viewer, charge } of scopes()) {
        const page = await loadOverduePage(viewer, today, charge);
        for (const [figure, href] of figuresOf(page, charge === null ? "" : "&charge=mine")) {
          expect([today, href, figure]).toEqual([today, href, await countListed(viewer, href, today)]);
        }
      }
    }
  });

  it("counts what the metrics count over all tasks, the closed ones too", async () => {
    for (const today of DAYS) {
      for (const { viewer, charge, of } of scopes()) {
        const { overdueCount, figures, office } = await loadOverduePage(viewer, today, charge);
        const count = (metric: keyof typeof TASK_METRICS) => measure(metric, of, today);
        const found = [overdueCount, figures.open, figures.stalledOrReturned, figures.dueSoon, figures.onTimeOriginal, figures.onTimeEffective];
        const meant = [count("overdue").count, count("open").count, count("stalledOrReturned").count, count("dueSoon").count, count("onTimeOriginal"), count("onTimeEffective")];
        expect([today, ...found]).toEqual([today, ...meant]);
        expect(office.declined).toBe(measure("declined", tasks, today).count);
      }
    }
  });

  it("puts the longest late first, and says how late, whose and of how many sentences", async () => {
    for (const { viewer, charge, of } of scopes()) {
      const page = await loadOverduePage(viewer, MIDDAY, charge);
      const late = of.filter((task) => isOverdue(task, MIDDAY));
      expect(late.length).toBeGreaterThan(0);
      const days = page.overdue.map(({ light }) => light.days!);
      expect(days).toEqual(days.toSorted((a, b) => b - a));
      expect(page.overdue.map(({ id }) => id).toSorted()).toEqual(late.map(({ id }) => id).toSorted());
      expect(page.worst).toBe(days[0]);
      expect(page.sentences).toBe(new Set(late.flatMap(({ passages }) => passages.map(({ id }) => id))).size);
      expect(page.byUnit.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(late.filter(({ leadUnitId }) => leadUnitId !== null).length);
    }
  });

  it("tells late from silent: each open task in one of the four", async () => {
    const { silence, figures } = await loadOverduePage(scene.people.office, MIDDAY, null);
    const open = tasks.filter(({ status }) => isOpen(status));
    const count = (late: boolean, silent: boolean) => open.filter((task) => isOverdue(task, MIDDAY) === late && isStalled(task, MIDDAY) === silent).length;
    expect([silence.late.reporting.count, silence.late.silent.count]).toEqual([count(true, false), count(true, true)]);
    expect([silence.inTime.reporting.count, silence.inTime.silent.count]).toEqual([count(false, false), count(false, true)]);
    expect(count(true, true) + count(true, false) + count(false, true) + count(false, false)).toBe(figures.open);
    expect(count(true, true)).toBeGreaterThan(0);
  });

  it("marks at each sentence each of its open tasks, in the report's order", async () => {
    const { bySentence } = await loadOverduePage(scene.people.leader, MIDDAY, null);
    const open = tasks.filter(({ status }) => isOpen(status));
    const quotes = Object.values(scene.report.passages).filter(({ id }) => open.some(({ passages }) => passages.some((passage) => passage.id === id)));
    expect(bySentence.map(({ quote }) => quote)).toEqual(quotes.map(({ quote }) => quote));
    for (const [index, { tasks: marked }] of bySentence.entries()) {
      expect(marked.map(({ id }) => id).toSorted()).toEqual(open.filter(({ passages }) => passages.some(({ id }) => id === quotes[index]!.id)).map(({ id }) => id).toSorted());
    }
  });

  it("shows what the office owes whoever's units are asked for", async () => {
    const { leader } = scene.people;
    const { office } = await loadOverduePage(leader, MIDDAY, leader.chargeUnitIds);
    const waiting = tasks.flatMap(({ status, submittedOn }) => (status === "submitted" && submittedOn !== null ? daysBetween(submittedOn, MIDDAY) : []));
    expect(office).toMatchObject({ toReview: waiting.length, longest: Math.max(...waiting), pending: 6 });
  });

  it("is for those who see all", async () => {
    await expect(loadOverduePage(scene.people.justiceHead, MIDDAY, null)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("asks the database eight times, whatever there is", async () => {
    const visit = () => queriesOfVisit(scene.people.leader, (viewer) => loadOverduePage(viewer, MIDDAY, viewer.chargeUnitIds));
    expect(await visit()).toBe(8);
    await addMoreTasks();
    expect(await visit()).toBe(8);
  });
});

/** The same tasks once more, under other numbers. */
async function addMoreTasks(): Promise<void> {
  const all = await db().task.findMany({ include: { units: true } });
  const copies = all.map(({ units, ...task }) => ({ task: { ...task, id: `${task.id}-2`, number: `${task.number}-2` }, units }));
  await db().task.createMany({ data: copies.map(({ task }) => task) });
  await db().taskUnit.createMany({ data: copies.flatMap(({ task, units }) => units.map(({ id: _id, ...unit }) => ({ ...unit, taskId: task.id }))) });
}
