import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
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
  /** Null for a part. */
  readonly endedOn: Day | null;
  readonly outcome: AttemptOutcome;
  readonly reason: string | null;
};

/** Of a task's units those of the viewer's that declined or lost it, and their terms as lead, the last first. */
export function leftBy(viewer: Viewer) {
  const units = { in: scopeOf(viewer) };
  return {
    units: { where: { unitId: units, relation: "former" }, select: { state: true, dueOn: true, reason: true, unit: { select: UNIT } }, orderBy: { position: "asc" } },
    assignments: {
      where: { unitId: units, endedOn: { not: null } },
      select: { unitId: true, issuedOn: true, dueOn: true, endedOn: true, outcome: true, reason: true },
      orderBy: { number: "desc" },
    },
  } as const satisfies Prisma.TaskSelect;
}

type Row = Prisma.TaskGetPayload<{ select: ReturnType<typeof leftBy> }>;

export function termLeft({ unit, state, dueOn, reason }: Row["units"][number], terms: Row["assignments"]): TermLeft {
  const term = terms.find(({ unitId }) => unitId === unit.id);
  if (!term) return { unit, issuedOn: null, dueOn: dueOn as Day | null, endedOn: null, outcome: state === "declined" ? "declined" : "lost", reason };
  return {
    unit,
    issuedOn: term.issuedOn as Day,
    dueOn: term.dueOn as Day,
    endedOn: term.endedOn as Day | null,
    outcome: term.outcome === "declined" ? "declined" : "lost",
    reason: term.reason,
  };
}
