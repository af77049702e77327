import { asDay } from "@/lib/domain/calendar/day";
import type { PartFacts, TaskFacts } from "@/lib/domain/task/model";

/** An active task of a year, issued on 2024-01-01, due on 2024-12-31, reported on 2024-06-01. */
export function aTask(changes: Partial<TaskFacts> = {}): TaskFacts {
  return {
    id: "task",
    version: 1,
    status: "active",
    leadUnitId: "market",
    parts: [],
    leftUnitIds: [],
    reviewingUnitId: null,
    everIssued: true,
    issuedOn: asDay("2024-01-01"),
    originalDueOn: asDay("2024-12-31"),
    dueOn: asDay("2024-12-31"),
    suspendedSince: null,
    extensionPending: false,
    submittedOn: null,
    acceptedOn: null,
    closedOn: null,
    returnedOn: null,
    returnKind: null,
    lastRealProgressOn: asDay("2024-06-01"),
    nextMeasureOn: null,
    preparedById: null,
    leadUnitHasHead: true,
    unitsInUse: true,
    reviewerLeft: true,
    sourceCount: 1,
    criteria: [{ position: 1, evidenceCount: 1, excused: false }],
    submittedEvidenceIds: [],
    openings: [],
    ...changes,
  };
}

export function aPart(unitId: string, changes: Partial<PartFacts> = {}): PartFacts {
  return { unitId, unitName: unitId, relation: "supporting", state: "acknowledged", joinedOn: null, dueOn: null, lastRealProgressOn: null, countersigned: false, ...changes };
}
