import type { TaskStatus } from "@/lib/domain/task/status";
import type { TaskVerb } from "@/lib/domain/task/verbs";

/** `stays`: the status is untouched. `gone`: the row is deleted. */
type Move = { readonly from: readonly TaskStatus[]; readonly to: TaskStatus | "stays" | "gone" };

/** The only table by which a task's status moves. */
export const LIFECYCLE = {
  draft: { from: [], to: "draft" },
  amend: { from: ["draft", "issued", "active"], to: "stays" },
  discard: { from: ["draft"], to: "gone" },
  issue: { from: ["draft"], to: "issued" },
  acknowledge: { from: ["issued"], to: "active" },
  decline: { from: ["issued"], to: "draft" },
  reportProgress: { from: ["active"], to: "stays" },
  attachEvidence: { from: ["active"], to: "stays" },
  removeEvidence: { from: ["active"], to: "stays" },
  prepare: { from: ["active"], to: "stays" },
  handBack: { from: ["active"], to: "stays" },
  countersign: { from: ["active"], to: "stays" },
  submit: { from: ["active"], to: "submitted" },
  withdraw: { from: ["submitted"], to: "active" },
  openEvidence: { from: ["submitted"], to: "stays" },
  return: { from: ["submitted"], to: "active" },
  close: { from: ["submitted"], to: "closed" },
  acknowledgePart: { from: ["issued", "active"], to: "stays" },
  declinePart: { from: ["issued", "active"], to: "stays" },
  reportPart: { from: ["active"], to: "stays" },
  waivePart: { from: ["active"], to: "stays" },
  urge: { from: ["issued", "active", "submitted"], to: "stays" },
  instruct: { from: ["issued", "active", "submitted", "closed"], to: "stays" },
  requestExtension: { from: ["issued", "active"], to: "stays" },
  endorseExtension: { from: ["issued", "active"], to: "stays" },
  decideExtension: { from: ["issued", "active"], to: "stays" },
  suspend: { from: ["issued", "active"], to: "stays" },
  resume: { from: ["issued", "active"], to: "stays" },
  recheck: { from: ["closed"], to: "stays" },
  reopen: { from: ["closed"], to: "stays" },
  reassign: { from: ["issued", "active"], to: "issued" },
  terminate: { from: ["issued", "active", "submitted"], to: "terminated" },
} as const satisfies Record<TaskVerb, Move>;

/** The statuses from which the verb may be done: the `status: { in: … }` of its guarded write. */
export function statusesBefore(verb: TaskVerb): TaskStatus[] {
  return [...LIFECYCLE[verb].from];
}

/** The status after the verb; null where it leaves the status alone, or the task is gone. */
export function statusAfter(verb: TaskVerb): TaskStatus | null {
  const { to } = LIFECYCLE[verb];
  return to === "stays" || to === "gone" ? null : to;
}

export function isFrom(verb: TaskVerb, status: TaskStatus): boolean {
  return statusesBefore(verb).includes(status);
}
