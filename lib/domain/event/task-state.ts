import type { Day } from "@/lib/domain/calendar/day";
import type { LightFacts, PartFacts, TaskFacts } from "@/lib/domain/task/model";

/** A task's state after an event: enough to compute its light and lists on any past day. */
export type TaskState = LightFacts & {
  readonly version: number;
  readonly leadUnitId: string | null;
  readonly reviewingUnitId: string | null;
  readonly parts: readonly Pick<PartFacts, "unitId" | "relation" | "state" | "dueOn">[];
};

type StateSource = LightFacts & Pick<TaskFacts, "version" | "leadUnitId" | "reviewingUnitId" | "parts">;

/** Copies the facts of a task, as they stand after a verb, into the plain JSON that its event carries. */
export function stateOf(task: StateSource): TaskState {
  return {
    status: task.status,
    version: task.version,
    leadUnitId: task.leadUnitId,
    reviewingUnitId: task.reviewingUnitId,
    parts: task.parts.map(({ unitId, relation, state, dueOn }) => ({ unitId, relation, state, dueOn })),
    ...daysOf(task),
  };
}

function daysOf(task: LightFacts): Record<Exclude<keyof LightFacts, "status">, Day | null> {
  return {
    issuedOn: task.issuedOn,
    originalDueOn: task.originalDueOn,
    dueOn: task.dueOn,
    suspendedSince: task.suspendedSince,
    submittedOn: task.submittedOn,
    acceptedOn: task.acceptedOn,
    closedOn: task.closedOn,
    returnedOn: task.returnedOn,
    lastRealProgressOn: task.lastRealProgressOn,
    nextMeasureOn: task.nextMeasureOn,
  };
}
