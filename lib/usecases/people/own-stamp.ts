import { stampOf, type By } from "@/lib/domain/event/named";
import type { Viewer } from "@/lib/domain/people/viewer";

/** Who does something to their own account: in their first role; null for one who has none. */
export function ownStamp(actor: Viewer): By | null {
  const capacity = actor.roles[0];
  return capacity ? stampOf(actor, capacity) : null;
}
