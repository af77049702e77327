import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { addDays, asDay, type Day } from "@/lib/domain/calendar/day";
import type { LightFacts, SeenFacts } from "@/lib/domain/task/model";
import { thresholdsOf } from "@/lib/domain/task/thresholds";
import { countsInCoverage, SECTION_ORIGINS, TASK_ORIGINS, type TaskOrigin } from "@/lib/domain/task/origin";
import { TASK_STATUSES, type TaskStatus } from "@/lib/domain/task/status";
import { fc } from "@/tests/support/property";
import type { Scene } from "@/tests/support/scene";

/** The middle of the days on which the generated tasks turn. */
export const MIDDAY = asDay("2024-11-12");

/** A generated task as a test holds it beside its row. */
export type Generated = LightFacts &
  SeenFacts & {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly origin: TaskOrigin;
    readonly reportId: string | null;
    readonly everIssued: boolean;
    readonly percent: number;
    readonly passages: readonly { readonly id: string; readonly quote: string; readonly kind: keyof typeof SECTION_ORIGINS }[];
    /** Words of the report that a person selected outside of any passage. */
    readonly selection: { readonly kind: keyof typeof SECTION_ORIGINS; readonly start: number } | null;
  };

/** Lengths on both sides of each limit of the rules. */
const LENGTHS = [1, 7, 8, 15, 16, 30, 31, 90, 91, 180, 181, 365];

const near = fc.integer({ min: -12, max: 12 }).map((days) => addDays(MIDDAY, days));
const sometimes = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });

const times = fc.record({
  status: fc.constantFrom(...TASK_STATUSES),
  length: fc.constantFrom(...LENGTHS),
  original: near,
  extended: fc.constantFrom(0, 0, 0, 5, 20),
  suspended: fc.option(near, { freq: 5 }),
  submitted: near,
  returned: sometimes(near),
  measure: sometimes(near),
  /** Days before or after the middle, such that both limits of stalling are met. */
  reported: sometimes(fc.constantFrom(-42, -31, -30, -29, -19, -8, -7, -6, 0).chain((days) => fc.integer({ min: -3, max: 3 }).map((more) => addDays(MIDDAY, days + more)))),
  declined: fc.boolean(),
});

const rest = fc.record({
  title: fc.constantFrom("加强行政执法监督", "100%办结", "案卷_评查", "普法 Plan B"),
  origin: fc.constantFrom(...TASK_ORIGINS),
  units: fc.shuffledSubarray(["office", "inspection", "justice", "legalAid", "transport", "town", "market"] as const),
  leads: fc.boolean(),
  left: fc.boolean(),
  /** The first part is declined. */
  declines: fc.boolean(),
  reviewed: fc.boolean(),
  passages: fc.shuffledSubarray([1, 2, 3, 4, 5, 6] as const, { maxLength: 2 }),
  percent: fc.integer({ min: 0, max: 100 }),
  selection: fc.option(fc.record({ kind: fc.constantFrom("shortcomings" as const, "arrangements" as const), at: fc.nat(2) }), { freq: 3 }),
});

/** What the selected words are called: nobody selects these in a report. */
const SELECTED = "选取的文字";

/** Fills the scene's database with tasks of every status and relation, whose days lie around `MIDDAY`. */
export async function addGeneratedTasks(scene: Scene, count: number): Promise<Generated[]> {
  const drawn = fc.sample(fc.tuple(times, rest), { numRuns: count, seed: 20241112 });
  const tasks = drawn.map(([when, what], index) => generated(scene, when, what, index));
  await db().task.createMany({
    data: tasks.map(({ leadUnitId: _lead, parts: _parts, leftUnitIds: _former, passages: _passages, selection: _selection, ...row }) => ({ ...row, ...thresholdsOf(row), createdById: scene.people.office.personId, createdAt: new Date(0) })),
  });
  await db().taskUnit.createMany({
    data: tasks.flatMap(({ id, leadUnitId, parts, leftUnitIds }) => [
      ...(leadUnitId === null ? [] : [{ taskId: id, unitId: leadUnitId, relation: "lead" as const, position: 0 }]),
      ...parts.map(({ unitId }, index) => ({ taskId: id, unitId, relation: index === 0 ? ("coLead" as const) : ("supporting" as const), position: index + 1, ...(leftUnitIds.includes(unitId) && LEFT) })),
      ...leftUnitIds.filter((unitId) => !parts.some((part) => part.unitId === unitId)).map((unitId) => ({ taskId: id, unitId, relation: "former" as const, position: 9, ...LEFT })),
    ]),
  });
  await db().source.createMany({
    data: tasks.flatMap(({ id, origin, passages, selection }) => [
      ...passages.map(({ id: passageId, quote, kind }, position) => ({ taskId: id, origin: SECTION_ORIGINS[kind], passageId, quote, position })),
      ...(selection === null ? [] : [{ taskId: id, origin: SECTION_ORIGINS[selection.kind], readingId: scene.report.readingId, start: selection.start, end: selection.start + 4, quote: SELECTED, position: 7 }]),
      ...(countsInCoverage(origin) ? [] : [{ taskId: id, origin, quote: "要抓紧", givenBy: "区长", givenOn: "2024-01-15", position: 8 }]),
    ]),
  });
  const left = await db().taskUnit.findMany({ where: { leftAt: { not: null } }, select: { id: true } });
  await db().knownSource.createMany({ data: left.map(({ id }) => ({ taskUnitId: id, origin: "oral" as const, quote: KNOWN.quote, position: 0, merged: false })) });
  return tasks;
}

/** What units that left these tasks know of them: other words than the tasks have now. */
export const KNOWN = { title: "加强监督", quote: "案卷评查要过半" };

const LEFT = { leftAt: new Date(0), leftSequence: 1, leftHow: "lost" as const, leftTitle: KNOWN.title };

type Drawn<T> = T extends fc.Arbitrary<infer V> ? V : never;

function generated({ units, report }: Scene, when: Drawn<typeof times>, what: Drawn<typeof rest>, index: number): Generated {
  const [first, ...others] = what.units.map((key) => units[key]);
  const former = what.left ? others.slice(0, 1) : [];
  const parts = others.slice(former.length);
  const declined = what.declines && when.status !== "draft" ? parts.slice(0, 1) : [];
  const numbers = what.passages;
  const selection = what.selection === null ? null : { kind: what.selection.kind, start: report.clauses[what.selection.kind].start + what.selection.at };
  return {
    id: randomUUID(),
    number: `2023-问-${String(index + 1).padStart(3, "0")}`,
    title: what.title,
    origin: what.origin,
    reportId: numbers.length > 0 || selection !== null ? report.id : null,
    percent: what.percent,
    leadUnitId: what.leads || when.status !== "draft" ? (first ?? null) : null,
    parts: parts.map((unitId) => ({ unitId })),
    leftUnitIds: [...former, ...declined],
    reviewingUnitId: what.reviewed ? units.inspection : null,
    passages: numbers.map((number) => ({ ...report.passages[number], kind: number <= 3 ? ("shortcomings" as const) : ("arrangements" as const) })),
    selection,
    everIssued: when.status !== "draft" || when.declined,
    ...factsOf(when),
  };
}

function factsOf({ status, length, original, extended, suspended, submitted, returned, measure, reported }: Drawn<typeof times>): LightFacts {
  const is = (...among: TaskStatus[]) => among.includes(status);
  const hadDay: Day | null = is("draft") && extended > 0 ? null : original;
  return {
    status,
    issuedOn: is("draft") ? null : addDays(original, -length),
    originalDueOn: is("draft") ? null : original,
    dueOn: hadDay === null ? null : addDays(hadDay, extended),
    suspendedSince: is("issued", "active") ? suspended : null,
    submittedOn: is("submitted") ? submitted : null,
    acceptedOn: is("closed") ? submitted : null,
    closedOn: is("closed") ? addDays(submitted, 3) : null,
    returnedOn: is("active") ? returned : null,
    lastRealProgressOn: is("draft", "issued") ? null : reported,
    nextMeasureOn: measure,
  };
}
