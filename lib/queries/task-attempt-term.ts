import type { Prisma } from "@/lib/db/generated/client";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { scopeOf, type Viewer } from "@/lib/domain/people/viewer";
import type { AttemptOutcome } from "@/lib/domain/task/attempt";
import { UNIT } from "@/lib/queries/task-page-select";
import type { UnitOfTask } from "@/lib/queries/task-row";

/** A unit's term on a task that it declined or lost, as it stood at its end. */
export type TermLeft = {
  readonly unit: UnitOfTask;
  /** Null for a part: it was asked with the lead. */
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly endedOn: Day;
  readonly outcome: AttemptOutcome;
  readonly reason: string | null;
};

const KNOWN = {
  ...{ id: true, origin: true, quote: true, passageId: true, readingId: true, start: true, end: true, givenBy: true, givenOn: true, documentNumber: true, merged: true },
  passage: { select: { path: true } },
  reading: { select: { number: true } },
} as const satisfies Prisma.KnownSourceSelect;

/**
 * Of a task's units those of the viewer's that declined or lost it, the last first, with the task as each left it; and
 * their terms as lead. What the task's own row says since is not theirs to know.
 */
export function leftBy(viewer: Viewer) {
  const units = { in: scopeOf(viewer) };
  return {
    units: {
      where: { unitId: units, leftAt: { not: null } },
      select: {
        ...{ leftAt: true, leftSequence: true, leftHow: true, leftTitle: true, leftDueOn: true, leftReason: true },
        unit: { select: UNIT },
        known: { select: KNOWN, orderBy: { position: "asc" } },
      },
      orderBy: { leftSequence: "desc" },
    },
    assignments: { where: { unitId: units, endedOn: { not: null } }, select: { unitId: true, issuedOn: true, endedOn: true, reason: true }, orderBy: { number: "desc" } },
  } as const satisfies Prisma.TaskSelect;
}

type Row = Prisma.TaskGetPayload<{ select: ReturnType<typeof leftBy> }>;

type Known = { readonly title: string; readonly known: Row["units"][number]["known"]; readonly lastSequence: number; readonly terms: readonly TermLeft[] };

/** The terms, the last first, and the words and events of the task as the last of them left it. */
export function knownOf({ units, assignments }: Row): Known {
  const [last] = units;
  return { title: last!.leftTitle!, known: last!.known, lastSequence: last!.leftSequence!, terms: units.map((unit) => termLeft(unit, assignments)) };
}

function termLeft({ unit, leftAt, leftHow, leftDueOn, leftReason }: Row["units"][number], assignments: Row["assignments"]): TermLeft {
  const endedOn = dayAt(leftAt!);
  const asLead = assignments.find((term) => term.unitId === unit.id && term.endedOn === endedOn && term.reason === leftReason);
  return { unit, issuedOn: (asLead?.issuedOn ?? null) as Day | null, dueOn: leftDueOn as Day | null, endedOn, outcome: leftHow!, reason: leftReason };
}
