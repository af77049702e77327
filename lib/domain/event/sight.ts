import type { EventOf } from "@/lib/domain/event/kinds";
import { speaksFor, type Viewer } from "@/lib/domain/people/viewer";
import { canSeeInstruction } from "@/lib/domain/task/visibility";

/**
 * Whether an event of a task is part of what a viewer knows whose unit left it with the event of a sequence: what was
 * done until then, and what is still said to the unit itself; which instructions are, `canSeeEvent` tells.
 */
export function isOfAttempt(viewer: Viewer, event: EventOf, sequence: number, leftSequence: number): boolean {
  if (sequence <= leftSequence || event.kind === "task.instructed") return true;
  return event.kind === "task.partWaived" && speaksFor(viewer, event.particulars.unit.id);
}

/** Whether a viewer of the task may see an event of its stream: those of an instruction show to its readers alone. */
export function canSeeEvent(viewer: Viewer, event: EventOf): boolean {
  if (event.kind !== "task.instructed" && event.kind !== "task.instructionRead") return true;
  const authorId = event.kind === "task.instructed" ? event.particulars.by.personId : event.particulars.authorId;
  return canSeeInstruction(viewer, { authorId, addresseeUnitIds: event.particulars.addressees.map(({ id }) => id) });
}
