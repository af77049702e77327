import { Forbidden } from "@/lib/domain/errors";
import type { RoleHeld } from "@/lib/domain/people/roles";
import { heldAs, type Viewer } from "@/lib/domain/people/viewer";

/** Reports are imported by the office alone; an administrator keeps accounts, not the record. @throws Forbidden */
export function permitImport(actor: Viewer): RoleHeld {
  const [held] = heldAs(actor, "officeHead", "office");
  if (!held) throw new Forbidden();
  return held;
}
