import type { Day } from "@/lib/domain/calendar/day";
import { attemptLight, type AttemptLight } from "@/lib/domain/task/attempt";
import { lightOf } from "@/lib/domain/task/light";
import type { PartState, TaskFacts, UnitRelation } from "@/lib/domain/task/model";
import { partLightOf, type PartLight } from "@/lib/domain/task/part-light";
import { receiptOf, type ReceiptRules, type ReceiptTerm } from "@/lib/domain/task/receipt";
import { lastWordsOf, type LastWords } from "@/lib/queries/last-words";
import type { TaskPageRow } from "@/lib/queries/task-page-select";
import type { UnitOfTask } from "@/lib/queries/task-row";

/** A unit's share of the task, with its own receipt, day, light and last words. */
export type UnitShown = {
  readonly unit: UnitOfTask;
  readonly relation: UnitRelation;
  readonly part: string;
  readonly state: PartState;
  /** It declined or lost it; nothing is said to it any more. */
  readonly hasLeft: boolean;
  /** Why it declined, or was let off. */
  readonly reason: string | null;
  readonly acknowledgedOn: Day | null;
  /** How long its receipt may still take; null where none is waited for. */
  readonly receipt: ReceiptTerm | null;
  readonly dueOn: Day | null;
  /** Where it is not the task's. */
  readonly ownDueOn: Day | null;
  readonly light: PartLight | AttemptLight;
  readonly percent: number;
  readonly lastProgressOn: Day | null;
  readonly lastWords: LastWords | null;
  readonly countersigned: boolean;
};

const ORDER: readonly UnitRelation[] = ["lead", "coLead", "supporting", "former"];

/** Lead first, then co-leads and supporting units as the office put them; the attempts that failed last. */
export function unitsOf(row: TaskPageRow, facts: TaskFacts, today: Day, rules: ReceiptRules): UnitShown[] {
  const term = row.assignments.find(({ endedOn, outcome }) => endedOn === null || outcome === "closed");
  return row.units
    .map((unit): UnitShown => {
      const { unitId, relation, part, state, reason, percent } = unit;
      const own = facts.parts.find((one) => one.unitId === unitId);
      const attempt = row.assignments.find((assignment) => assignment.unitId === unitId && assignment.outcome === "declined");
      return {
        ...{ relation, part, state, percent },
        hasLeft: facts.leftUnitIds.includes(unitId),
        unit: { id: unit.unit.id, name: unit.unit.name, shortName: unit.unit.shortName },
        reason: relation === "former" ? (attempt?.reason ?? reason) : reason,
        acknowledgedOn: (relation === "lead" ? (term?.acknowledgedOn ?? null) : unit.acknowledgedOn) as Day | null,
        receipt: receiptOf(facts, { relation, state, joinedOn: unit.joinedOn as Day | null }, today, rules),
        dueOn: (relation === "lead" ? row.dueOn : (unit.dueOn ?? row.dueOn)) as Day | null,
        ownDueOn: unit.dueOn as Day | null,
        light: own ? partLightOf(own, facts, today) : relation === "former" ? attemptLight(unit.leftHow!) : lightOf(facts, today),
        lastProgressOn: unit.lastProgressOn as Day | null,
        lastWords: lastWordsOf(unit),
        countersigned: unit.countersignedAt !== null,
      };
    })
    .sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
}
