import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { addDays, daysBetween, type Day } from "@/lib/domain/calendar/day";
import { measure, type TaskMetric } from "@/lib/domain/metrics/definitions";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import type { Viewer } from "@/lib/domain/people/viewer";
import { readLedgerAddress, type TaskFilter } from "@/lib/domain/task/filter";
import { isOverdue } from "@/lib/domain/task/deadline";
import { LIGHTS } from "@/lib/domain/task/light";
import { countsInCoverage, OTHER_ORIGINS } from "@/lib/domain/task/origin";
import { isOpen } from "@/lib/domain/task/status";
import { isStalled } from "@/lib/domain/task/stall";
import { loadLedger } from "@/lib/queries/ledger";
import { addGeneratedTasks, MIDDAY, type Generated } from "@/lib/queries/ledger.fixture";
import { loadOverduePage, type OverduePage } from "@/lib/queries/overdue";
import { brokenOf } from "@/lib/queries/overdue-sentences";
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
function figuresOf({ overdueCount, figures, silence, byUnit, bySection, office }: OverduePage, within: TaskFilter): [figure: number, href: string][] {
  const listed = { shortcomings: { section: "shortcomings" }, arrangements: { section: "arrangements" }, others: { origin: OTHER_ORIGINS } } as const;
  return [
    [overdueCount, metricHref("overdue", within)],
    [figures.open, metricHref("open", within)],
    [figures.stalledOrReturned, metricHref("stalledOrReturned", within)],
    [figures.dueSoon, metricHref("dueSoon", within)],
    [figures.onTimeOriginal.of, metricHref("onTimeOriginal", within)],
    [figures.onTimeEffective.of, metricHref("onTimeEffective", within)],
    ...Object.entries(silence).map(([metric, { count }]): [number, string] => [count, metricHref(metric as TaskMetric, within)]),
    [office.toReview, metricHref("toReview")],
    [office.declined, metricHref("declined")],
    ...byUnit.flatMap(({ unit, tasks, overdue }) => both(overdue, tasks.length, { unit: unit.id, relation: "lead" })),
    ...bySection.flatMap(({ section, overdue, open }) => both(overdue, open, { ...within, ...listed[section] })),
  ];
}

function both(overdue: number, open: number, within: TaskFilter): [number, string][] {
  return [[overdue, metricHref("overdue", within)], [open, metricHref("open", within)]];
}

describe("the overdue page", () => {
  it("counts what its lists list, for all and for the units in charge", async () => {
    for (const today of DAYS) {
      for (const { viewer, charge } of scopes()) {
        const page = await loadOverduePage(viewer, today, charge);
        for (const [figure, href] of figuresOf(page, charge === null ? {} : { charge: "mine" })) {
          expect([today, href, figure]).toEqual([today, href, await countListed(viewer, href, today)]);
        }
      }
    }
  });

  it("counts what the metrics count over all tasks, the closed ones too", async () => {
    for (const today of DAYS) {
      for (const { viewer, charge, of } of scopes()) {
        const { overdueCount, figures, office } = await loadOverduePage(viewer, today, charge);
        const count = (metric: TaskMetric) => measure(metric, of, today);
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
      const broken = brokenOf(page.bySection).filter(({ section }) => section !== "others");
      expect(broken.flatMap(({ lines }) => lines.map(({ key }) => key)).toSorted()).toEqual([...new Set(late.flatMap(sentencesOf))].toSorted());
      expect(page.byUnit.reduce((sum, { overdue }) => sum + overdue, 0)).toBe(late.filter(({ leadUnitId }) => leadUnitId !== null).length);
    }
  });

  it("tells late from silent: each open task in one of the four", async () => {
    const { silence, figures } = await loadOverduePage(scene.people.office, MIDDAY, null);
    const open = tasks.filter(({ status }) => isOpen(status));
    const isSilent = (task: Generated) => task.status !== "submitted" && task.suspendedSince === null && isStalled(task, MIDDAY);
    const count = (late: boolean, silent: boolean) => open.filter((task) => isOverdue(task, MIDDAY) === late && isSilent(task) === silent).length;
    expect([silence.lateReporting.count, silence.lateSilent.count]).toEqual([count(true, false), count(true, true)]);
    expect([silence.inTimeReporting.count, silence.inTimeSilent.count]).toEqual([count(false, false), count(false, true)]);
    expect(count(true, true) + count(true, false) + count(false, true) + count(false, false)).toBe(figures.open);
    expect(count(true, true)).toBeGreaterThan(0);
  });

  it("marks at each sentence each of its open tasks, in the report's order, and at others' words theirs", async () => {
    const { bySection } = await loadOverduePage(scene.people.leader, MIDDAY, null);
    const open = tasks.filter(({ status }) => isOpen(status));
    const idsAt = (key: string) => open.filter((task) => sentencesOf(task).includes(key)).map(({ id }) => id).toSorted();
    expect(bySection.map(({ section }) => section)).toEqual(["shortcomings", "arrangements", "others"]);
    for (const { lines } of bySection.slice(0, 2)) {
      const starts = lines.map(({ href }) => Number(/span=(\d+)-/.exec(href ?? "")?.[1]));
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      for (const { key, tasks: marked } of lines) expect(marked.map(({ id }) => id).toSorted()).toEqual(idsAt(key));
    }
    const others = open.filter(({ origin }) => !countsInCoverage(origin));
    expect(bySection[2]!.lines.flatMap(({ tasks: marked }) => marked.map(({ id }) => id)).toSorted()).toEqual(others.map(({ id }) => id).toSorted());
    expect(bySection[2]!.lines.every(({ href, givenBy }) => href === null && givenBy === "区长")).toBe(true);
  });

  it("marks the worst first, of a unit's tasks and of a sentence's: among those that are not late the sooner due", async () => {
    const { byUnit, bySection } = await loadOverduePage(scene.people.leader, MIDDAY, null);
    const dueOn = new Map(tasks.map((task) => [task.id, task.dueOn]));
    for (const { tasks: marked } of [...byUnit, ...bySection.flatMap(({ lines }) => lines)]) {
      const ranks = marked.map(({ id, light: { light } }) => `${LIGHTS.indexOf(light)} ${light === "red" ? "" : (dueOn.get(id) ?? "9999")}`);
      expect(ranks).toEqual(ranks.toSorted());
    }
    expect(byUnit.flatMap(({ tasks: marked }) => marked.map(({ light }) => light.light))).toEqual(expect.arrayContaining(["red", "amber", "green"]));
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

/** The report's words that a task comes from, as the lines of the page are told apart. */
function sentencesOf({ passages, selection }: Generated): string[] {
  return [...passages.map(({ id }) => id), ...(selection === null ? [] : [`${scene.report.id} 1 ${selection.start}`])];
}

/** The same tasks once more, under other numbers. */
async function addMoreTasks(): Promise<void> {
  const all = await db().task.findMany({ include: { units: true } });
  const copies = all.map(({ units, ...task }) => ({ task: { ...task, id: `${task.id}-2`, number: `${task.number}-2` }, units }));
  await db().task.createMany({ data: copies.map(({ task }) => task) });
  await db().taskUnit.createMany({ data: copies.flatMap(({ task, units }) => units.map(({ id: _id, ...unit }) => ({ ...unit, taskId: task.id }))) });
}
