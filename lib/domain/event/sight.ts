import type { EventOf } from "@/lib/domain/event/kinds";
import type { Viewer } from "@/lib/domain/people/viewer";
import { canSeeInstruction } from "@/lib/domain/task/visibility";

/** Whether a viewer of the task may see an event of its stream: those of an instruction show to its readers alone. */
export function canSeeEvent(viewer: Viewer, event: EventOf): boolean {
  if (event.kind !== "task.instructed" && event.kind !== "task.instructionRead") return true;
  const authorId = event.kind === "task.instructed" ? event.particulars.by.personId : event.particulars.authorId;
  return canSeeInstruction(viewer, { authorId, addresseeUnitIds: event.particulars.addressees.map(({ id }) => id) });
}
