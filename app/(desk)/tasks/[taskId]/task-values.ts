import type { TaskValues } from "@/components/task/forms/task-fields";
import type { TaskPage } from "@/lib/queries/task-page";

/** What stands in the fields before one changes them. */
export function valuesOf(task: TaskPage): TaskValues {
  const { title, decision, rectificationType, dueOn, leaderInChargeId } = task;
  return {
    ...{ title, decision, rectificationType, dueOn, leaderInChargeId },
    leadUnitId: task.units.find(({ relation }) => relation === "lead")?.unit.id ?? null,
    reviewingUnitId: task.reviewingUnit?.id ?? null,
    criteria: task.evidence.criteria.map(({ id, text }) => ({ id, text })),
    measures: task.measures.map(({ id, text, dueOn: day, passageId }) => ({ id, text, dueOn: day, passageId })),
    parts: task.units.flatMap(({ unit, relation, part, ownDueOn }) => (relation === "coLead" || relation === "supporting" ? { unitId: unit.id, relation, part, dueOn: ownDueOn } : [])),
  };
}
