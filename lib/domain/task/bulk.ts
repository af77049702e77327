import type { Viewer } from "@/lib/domain/people/viewer";
import type { ActingVerb } from "@/lib/domain/task/capacity";
import type { TaskFacts } from "@/lib/domain/task/model";
import type { PolicySettings } from "@/lib/domain/task/obstacles";
import { judge } from "@/lib/domain/task/policy";
import type { TaskStatus } from "@/lib/domain/task/status";

/** Verbs done to many tasks at once. Whether one is open depends on nothing of a task but its status. */
export const BULK_VERBS = ["issue", "urge"] as const satisfies readonly ActingVerb[];
export type BulkVerb = (typeof BULK_VERBS)[number];

const BARE: Omit<TaskFacts, "status"> = {
  id: "",
  version: 1,
  leadUnitId: null,
  parts: [],
  leftUnitIds: [],
  reviewingUnitId: null,
  everIssued: false,
  issuedOn: null,
  originalDueOn: null,
  dueOn: null,
  suspendedSince: null,
  extensionPending: false,
  submittedOn: null,
  acceptedOn: null,
  closedOn: null,
  returnedOn: null,
  returnKind: null,
  lastRealProgressOn: null,
  nextMeasureOn: null,
  preparedById: null,
  leadUnitHasHead: false,
  unitsInUse: true,
  reviewerLeft: true,
  sourceCount: 0,
  criteria: [],
  submittedEvidenceIds: [],
  openings: [],
};

/** Which of them a viewer may do to a task of this status; what a single draft still lacks is said when it is tried. */
export function bulkVerbs(viewer: Viewer, status: TaskStatus, settings: PolicySettings): BulkVerb[] {
  return BULK_VERBS.filter((verb) => judge(verb, viewer, { ...BARE, status }, settings).refusal === null);
}
