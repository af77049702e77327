import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { attemptsOf, visibleTo } from "@/lib/db/visibility";
import { addDays } from "@/lib/domain/calendar/day";
import { hasWords, wordsIn } from "@/lib/domain/find-words";
import { measure, metricOf, TASK_METRICS, type TaskMetric } from "@/lib/domain/metrics/definitions";
import { LEDGER_VIEWS } from "@/lib/domain/metrics/ledger-filter";
import type { Viewer } from "@/lib/domain/people/viewer";
import { LEDGER_RELATIONS, LEDGER_SECTIONS, LEDGER_SORTS, spanOf, type LedgerAddress, type TaskFilter } from "@/lib/domain/task/filter";
import { LIGHTS, lightOf } from "@/lib/domain/task/light";
import { TASK_ORIGINS } from "@/lib/domain/task/origin";
import { TASK_STATUSES } from "@/lib/domain/task/status";
import { sightOf, type Sight } from "@/lib/domain/task/visibility";
import { loadAttemptRows } from "@/lib/queries/attempt-row";
import { loadLedger } from "@/lib/queries/ledger";
import { loadLedgerOptions, OPTION_CHIPS } from "@/lib/queries/ledger-options";
import { addGeneratedTasks, KNOWN, MIDDAY, type Generated } from "@/lib/queries/ledger.fixture";
import { fc } from "@/tests/support/property";
import { buildScene, type Scene } from "@/tests/support/scene";

const TODAY = MIDDAY;

let scene: Scene;
let tasks: Generated[];
let unitWords: Map<string, string>;
beforeAll(async () => {
  scene = await buildScene();
  tasks = await addGeneratedTasks(scene, 260);
  unitWords = new Map((await db().unit.findMany()).map(({ id, name, shortName }) => [id, `${name} ${shortName}`]));
});

const addressOf = (filter: TaskFilter, change: Partial<LedgerAddress> = {}): LedgerAddress => ({ filter, sort: "light", descending: false, page: 1, ...change });

/** Every page of the list, in order. */
async function listed(viewer: Viewer, address: LedgerAddress): Promise<string[]> {
  const { rows, total } = await loadLedger(viewer, address, TODAY);
  const ids = rows.map(({ id }) => id);
  return address.page * 50 < total ? [...ids, ...(await listed(viewer, { ...address, page: address.page + 1 }))] : ids;
}

/** The filter once more, said plainly. */
function fits(viewer: Viewer, task: Generated, filter: TaskFilter): boolean {
  const sight = sightOf(viewer, task);
  return sight === "whole" ? fitsWhole(viewer, task, filter) : sight === "attempt" && fitsAttempt(task, filter);
}

/** Of an attempt nothing is told but its words as they were. */
function fitsAttempt(task: Generated, { words, ...others }: TaskFilter): boolean {
  return Object.keys(others).length === 0 && hasWords([task.number, KNOWN.title, KNOWN.quote].join("\n"), wordsIn(words ?? ""));
}

function quotesOf({ passages, selection }: Generated): string[] {
  return [...passages.map(({ quote }) => quote), ...(selection === null ? [] : ["选取的文字"])];
}

function fitsWhole(viewer: Viewer, task: Generated, filter: TaskFilter): boolean {
  const { status, light, view, report, section, passage, clause, span, unit, relation, origin, charge, from, to, words } = filter;
  const metric = metricOf({ ...(view && { view }) })!;
  const sections = [...task.passages, ...(task.selection === null ? [] : [task.selection])].map(({ kind }) => kind);
  const related = [...(relation !== "supporting" && task.leadUnitId !== null ? [task.leadUnitId] : []), ...(relation === "lead" ? [] : task.parts.map(({ unitId }) => unitId))];
  const text = [task.number, task.title, ...quotesOf(task), ...[task.leadUnitId ?? "", ...task.parts.map(({ unitId }) => unitId)].map((id) => unitWords.get(id) ?? "")];
  return (
    (status?.includes(task.status) ?? true) &&
    (light?.includes(lightOf(task, TODAY).light) ?? true) &&
    TASK_METRICS[metric].holds(task, TODAY) &&
    (report === undefined || task.reportId === report) &&
    (section === undefined || sections.includes(section)) &&
    (passage === undefined || task.passages.some(({ id }) => id === passage)) &&
    (clause === undefined || sections.some((kind) => clause.includes(scene.report.clauses[kind].id))) &&
    (span === undefined || (task.selection !== null && spanOf(scene.report.readingId, task.selection.start) === span)) &&
    ((unit === undefined && relation === undefined) || (unit === undefined ? related.length > 0 : related.includes(unit))) &&
    (origin?.includes(task.origin) ?? true) &&
    (charge === undefined || (task.leadUnitId !== null && viewer.chargeUnitIds.includes(task.leadUnitId))) &&
    (from === undefined || (task.dueOn !== null && task.dueOn >= from)) &&
    (to === undefined || (task.dueOn !== null && task.dueOn <= to)) &&
    (words?.split(/\s+/).every((word) => text.some((each) => each.toLowerCase().includes(word.toLowerCase()))) ?? true)
  );
}

const fitting = (viewer: Viewer, filter: TaskFilter) => tasks.filter((task) => fits(viewer, task, filter)).map(({ id }) => id);

/** Any filter; made when the scene stands. */
function filters(): fc.Arbitrary<TaskFilter> {
  const day = fc.integer({ min: -15, max: 15 }).map((days) => addDays(TODAY, days));
  const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
  const all = fc.record(
    {
      status: some(TASK_STATUSES),
      light: some(LIGHTS),
      view: fc.constantFrom(...LEDGER_VIEWS),
      report: fc.constant(scene.report.id),
      section: fc.constantFrom(...LEDGER_SECTIONS),
      passage: fc.constantFrom(...Object.values(scene.report.passages).map(({ id }) => id)),
      clause: some(Object.values(scene.report.clauses).map(({ id }) => id)),
      span: fc.constantFrom(...Object.values(scene.report.clauses).map(({ start }) => spanOf(scene.report.readingId, start))),
      unit: fc.constantFrom(...Object.values(scene.units)),
      relation: fc.constantFrom(...LEDGER_RELATIONS),
      origin: some(TASK_ORIGINS),
      charge: fc.constant("mine" as const),
      from: day,
      to: day,
      words: fc.constantFrom("监督", "0%", "_", "plan b", "司法 执法", "2023-问-01", "杨村", "选取", "加强监督", "案卷 过半"),
    },
    { requiredKeys: [] },
  );
  // Few at a time: a filter of thirteen conditions finds nothing.
  return fc.tuple(all, fc.integer({ min: 0, max: 3 }), fc.integer()).map(([filter, count, salt]) => {
    const names = Object.keys(filter);
    const kept = Array.from({ length: Math.min(count, names.length) }, (_, index) => names[Math.abs(salt + index * 5) % names.length]);
    return Object.fromEntries(Object.entries(filter).filter(([name]) => kept.includes(name)));
  });
}

describe("the ledger", () => {
  it("lists to each person what they may see, as every other read does", async () => {
    for (const viewer of Object.values(scene.people)) {
      expect((await listed(viewer, addressOf({}))).toSorted(), viewer.name).toEqual(fitting(viewer, {}).toSorted());
      const found = async (where: Prisma.TaskWhereInput) => (await db().task.findMany({ where, select: { id: true } })).map(({ id }) => id).toSorted();
      const seen = (...sights: (Sight | null)[]) => tasks.filter((task) => sights.includes(sightOf(viewer, task))).map(({ id }) => id).toSorted();
      expect(await found(visibleTo(viewer)), viewer.name).toEqual(seen("whole"));
      expect(await found(attemptsOf(viewer)), viewer.name).toEqual(seen("attempt"));
    }
  });

  it("lists attempts last, whatever the order, and tells of them the words and the term alone", async () => {
    const { justiceHead } = scene.people;
    const attempts = tasks.filter((task) => sightOf(justiceHead, task) === "attempt");
    expect(attempts.length).toBeGreaterThan(5);
    expect(new Set(attempts.map(({ status }) => status))).toEqual(new Set(TASK_STATUSES));
    for (const change of [{}, { descending: true }, ...LEDGER_SORTS.map((sort) => ({ sort })), { sort: "percent" as const, descending: true }]) {
      const ids = await listed(justiceHead, addressOf({}, change));
      expect([change, ids.slice(-attempts.length)]).toEqual([change, attempts.map(({ id }) => id)]);
    }
    const shown = (await loadAttemptRows(justiceHead, attempts.map(({ id }) => id)))[0]!;
    expect(Object.keys(shown).toSorted()).toEqual(["attempt", "id", "number", "sources", "title"]);
    expect(["司法局", "法援中心"]).toContain(shown.attempt.unit.shortName);
    expect(shown.attempt).toMatchObject({ outcome: "lost", dueOn: null, issuedOn: null, reason: null });
  });

  it("finds an attempt by its words, and not by the unit that has it now", async () => {
    const { justiceHead } = scene.people;
    const attempt = tasks.find((task) => sightOf(justiceHead, task) === "attempt" && task.leadUnitId === scene.units.transport)!;
    const found = (words: string) => listed(justiceHead, addressOf({ words }));
    expect(await found(attempt.number)).toEqual([attempt.id]);
    expect(await found(`${attempt.number} 交通`)).toEqual([]);
  });

  it("lists exactly what a metric counts", async () => {
    const { office, justiceHead } = scene.people;
    for (const viewer of [office, justiceHead]) {
      const seen = (sight: Sight) => tasks.filter((task) => sightOf(viewer, task) === sight);
      for (const [metric, { ledger }] of Object.entries(TASK_METRICS)) {
        const { total } = await loadLedger(viewer, addressOf(ledger), TODAY);
        // Of attempts nothing is told that a figure could count, but that there are so many.
        const counted = measure(metric as TaskMetric, seen("whole"), TODAY).of + (metric === "all" ? seen("attempt").length : 0);
        expect([metric, total]).toEqual([metric, counted]);
      }
    }
  });

  it("filters as said plainly, and its tabs count what they list", async () => {
    const viewers = fc.constantFrom(...Object.values(scene.people));
    await fc.assert(
      fc.asyncProperty(viewers, filters(), async (viewer, filter) => {
        expect((await listed(viewer, addressOf(filter))).toSorted()).toEqual(fitting(viewer, filter).toSorted());
        const { counts, total } = await loadLedger(viewer, addressOf(filter), TODAY);
        const { status: _status, light: _light, view: _view, ...rest } = filter;
        expect(total).toBe(fitting(viewer, filter).length);
        for (const [metric, count] of Object.entries(counts)) {
          expect([metric, count]).toEqual([metric, fitting(viewer, { ...rest, ...TASK_METRICS[metric as TaskMetric].ledger }).length]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("counts in each filter's list what choosing it would list", async () => {
    const viewers = fc.constantFrom(scene.people.office, scene.people.justiceHead, scene.people.observer);
    await fc.assert(
      fc.asyncProperty(viewers, filters(), fc.constantFrom(...OPTION_CHIPS), async (viewer, filter, chip) => {
        const { [chip]: _own, ...others } = filter;
        for (const { value, count } of await loadLedgerOptions(viewer, chip, filter, TODAY)) {
          const chosen = ["light", "origin", "status"].includes(chip) ? [value] : value;
          expect([value, count]).toEqual([value, fitting(viewer, { ...others, [chip]: chosen }).length]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("puts the worst first and the earliest first among equals, then what has ended, the latest first", async () => {
    const byId = new Map(tasks.map((task) => [task.id, task]));
    const ids = await listed(scene.people.office, addressOf({}));
    expect(await listed(scene.people.office, addressOf({ words: "2023" }))).toEqual(ids);
    const found = ids.map((id) => byId.get(id)!);
    const keys = found.map((task) => {
      const ended = task.status === "closed" ? 1 : task.status === "terminated" ? 2 : 0;
      // "Z" sorts after every day; what is to come last-first is turned around.
      return [ended, ended > 0 ? 9 : LIGHTS.indexOf(lightOf(task, TODAY).light), ended === 0 ? (task.dueOn ?? "Z") : turned(task.closedOn ?? ""), task.number].join("|");
    });
    expect(keys).toEqual(keys.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  it.each(LEDGER_SORTS)("sorts by %s both ways, each task once", async (sort) => {
    const all = fitting(scene.people.office, {}).toSorted();
    for (const descending of [false, true]) {
      const ids = await listed(scene.people.office, addressOf({}, { sort, descending }));
      expect(ids.toSorted()).toEqual(all);
      if (sort !== "due" && sort !== "percent") continue;
      const byId = new Map(tasks.map((task) => [task.id, task]));
      const values = ids.flatMap((id): (string | number)[] => [sort === "due" ? byId.get(id)!.dueOn : byId.get(id)!.percent].filter((value) => value !== null));
      expect(values).toEqual(values.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0) * (descending ? -1 : 1)));
    }
  });

  it("says how many there are also beyond the last page", async () => {
    const { rows, total } = await loadLedger(scene.people.office, addressOf({}, { page: 99 }), TODAY);
    expect([rows.length, total]).toEqual([0, 260]);
  });
});

function turned(day: string): string {
  return [...day].map((sign) => String.fromCharCode(200 - sign.charCodeAt(0))).join("");
}
