import type { Tx } from "@/lib/db/transaction";
import { Conflict } from "@/lib/domain/errors";
import type { Role } from "@/lib/domain/people/roles";
import type { Roles } from "@/lib/usecases/people/replace-roles";

export function holdsRole({ grants }: Pick<Roles, "grants">, role: Role): boolean {
  return grants.some((grant) => grant.role === role);
}

/**
 * Call with the lock on `people` held, before this person stops being an active administrator.
 *
 * @throws Conflict `last-administrator` where no other is left
 */
export async function keepAdministrator(tx: Tx, personId: string): Promise<void> {
  const others = await tx.person.count({
    where: { id: { not: personId }, active: true, grants: { some: { role: "administrator" } } },
  });
  if (others === 0) throw new Conflict("last-administrator");
}
