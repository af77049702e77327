import type { EventOf } from "@/lib/domain/event/kinds";
import type { Viewer } from "@/lib/domain/people/viewer";
import { canSeeInstruction } from "@/lib/domain/task/visibility";

/**
 * Whether an event of a task is part of what a unit that left it with the event of a sequence knows: what was done until
 * then, and what is still said to the unit itself.
 */
export function isOfAttempt({ kind }: Pick<EventOf, "kind">, sequence: number, leftSequence: number): boolean {
  return sequence <= leftSequence || kind === "task.instructed" || kind === "task.partWaived";
}

/** Whether a viewer of the task may see an event of its stream: those of an instruction show to its readers alone. */
export function canSeeEvent(viewer: Viewer, event: EventOf): boolean {
  if (event.kind !== "task.instructed" && event.kind !== "task.instructionRead") return true;
  const authorId = event.kind === "task.instructed" ? event.particulars.by.personId : event.particulars.authorId;
  return canSeeInstruction(viewer, { authorId, addresseeUnitIds: event.particulars.addressees.map(({ id }) => id) });
}
