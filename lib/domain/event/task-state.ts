import type { LightFacts, PartFacts, TaskFacts } from "@/lib/domain/task/model";

/** A task's state after an event: enough to compute its light, its parts' lights and receipts, and every metric on any past day. */
export type TaskState = LightFacts &
  Pick<TaskFacts, "version" | "everIssued" | "leadUnitId" | "reviewingUnitId"> & {
    /** Names stand with the units. */
    readonly parts: readonly Omit<PartFacts, "unitName">[];
  };

type StateSource = Omit<TaskState, "parts"> & Pick<TaskFacts, "parts">;

/** Copies the facts of a task, as they stand after a verb, into the plain JSON that its event carries. */
export function stateOf(task: StateSource): TaskState {
  return {
    status: task.status,
    version: task.version,
    everIssued: task.everIssued,
    leadUnitId: task.leadUnitId,
    reviewingUnitId: task.reviewingUnitId,
    parts: task.parts.map(partOf),
    ...daysOf(task),
  };
}

function partOf({ unitId, relation, state, joinedOn, dueOn, lastRealProgressOn, countersigned }: TaskState["parts"][number]): TaskState["parts"][number] {
  return { unitId, relation, state, joinedOn, dueOn, lastRealProgressOn, countersigned };
}

function daysOf(task: LightFacts): Omit<LightFacts, "status"> {
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
