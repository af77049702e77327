import { Forbidden } from "@/lib/domain/errors";
import { stampOf, type By } from "@/lib/domain/event/named";
import type { Viewer } from "@/lib/domain/people/viewer";

/**
 * The stamp of the administrator who acts.
 *
 * @throws Forbidden for anyone who does not administer the system
 */
export function permitAdministrator(actor: Viewer): By {
  const capacity = actor.roles.find((held) => held.role === "administrator");
  if (!capacity) throw new Forbidden();
  return stampOf(actor, capacity);
}
