import type { MessageValues } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { ActingVerb, Capacity } from "@/lib/domain/task/capacity";
import type { PartFacts, PartState, TaskFacts } from "@/lib/domain/task/model";

export const OBSTACLES = [
  "already-issued",
  "prepared-waits",
  "nothing-prepared",
  "not-prepared",
  "own-preparation",
  "evidence-frozen",
  "evidence-opened",
  "evidence-unopened",
  "acknowledge-part-first",
  "part-ended",
  "already-countersigned",
  "office-head-issues",
] as const;

type Obstacle = { readonly code: (typeof OBSTACLES)[number]; readonly values: MessageValues };

export type PolicySettings = {
  /** The office's staff, not its head alone, may issue. */
  readonly officeMayIssue: boolean;
};

export type Attempt = { readonly viewer: Viewer; readonly task: TaskFacts; readonly capacity: Capacity; readonly settings: PolicySettings };

type Find = (attempt: Attempt) => Obstacle["code"] | Obstacle | null;

const partOf = ({ task, capacity }: Attempt): PartFacts | undefined => task.parts.find((part) => part.unitId === capacity.unitId);

const partIn = (...states: PartState[]): Find => (attempt) => {
  const part = partOf(attempt);
  if (part && states.includes(part.state)) return null;
  return part?.state === "pending" ? "acknowledge-part-first" : "part-ended";
};

const inOwnPart: Find = (attempt) => (attempt.capacity.unitId === attempt.task.leadUnitId ? null : partIn("acknowledged", "reported")(attempt));

/** One whose part has ended could not attach once it is handed back either, so the part is asked first. */
const unfrozen: Find = (attempt) => inOwnPart(attempt) ?? (attempt.task.preparedById === null ? null : "evidence-frozen");

/** Nobody endorses what they prepared, unless they hold both roles; to submit unprepared is to prepare. */
const endorsable: Find = ({ viewer, task }) => {
  const isLiaison = viewer.roles.some(({ role, unitId }) => role === "liaison" && unitId === task.leadUnitId);
  if (isLiaison) return null;
  if (task.preparedById === null) return "not-prepared";
  return task.preparedById === viewer.personId ? "own-preparation" : null;
};

/** One that was let off, or handed its part back, has nothing to put its hand to. */
const countersignable: Find = (attempt) => {
  if (attempt.task.preparedById === null) return "nothing-prepared";
  return partOf(attempt)?.countersigned ? "already-countersigned" : partIn("pending", "acknowledged", "reported")(attempt);
};

const unopened: Find = ({ viewer, task }) => {
  const opened = new Set(task.openings.filter(({ personId }) => personId === viewer.personId).map(({ evidenceId }) => evidenceId));
  const count = task.submittedEvidenceIds.filter((id) => !opened.has(id)).length;
  return count === 0 ? null : { code: "evidence-unopened", values: { count } };
};

const FIND: Partial<Record<ActingVerb, Find>> = {
  discard: ({ task }) => (task.everIssued ? "already-issued" : null),
  issue: ({ capacity, settings }) => (capacity.held.role === "officeHead" || settings.officeMayIssue ? null : "office-head-issues"),
  reportProgress: inOwnPart,
  attachEvidence: unfrozen,
  removeEvidence: unfrozen,
  prepare: ({ task }) => (task.preparedById === null ? null : "prepared-waits"),
  handBack: ({ task }) => (task.preparedById === null ? "nothing-prepared" : null),
  countersign: countersignable,
  submit: endorsable,
  withdraw: ({ task }) => (task.openings.length > 0 ? "evidence-opened" : null),
  close: unopened,
  acknowledgePart: partIn("pending"),
  declinePart: partIn("pending"),
  reportPart: partIn("acknowledged"),
  waivePart: partIn("pending", "acknowledged", "declined"),
};

/** What the state of things holds against a verb by one who may do it, besides the task's status. */
export function obstacleTo(verb: ActingVerb, attempt: Attempt): Obstacle | null {
  const found = FIND[verb]?.(attempt) ?? null;
  return typeof found === "string" ? { code: found, values: {} } : found;
}
