import type { Tx } from "@/lib/db/transaction";
import type { RoleGiven } from "@/lib/domain/event/kinds-of-others";
import type { Named } from "@/lib/domain/event/named";
import type { Roles } from "@/lib/usecases/people/replace-roles";

/** Roles and units in charge with the units' names as they are now, as events keep them. */
export async function describeRoles(tx: Tx, { grants, charges }: Roles): Promise<{ roles: RoleGiven[]; charges: Named[] }> {
  const ids = [...grants.map((grant) => grant.unitId), ...charges];
  const units = await tx.unit.findMany({ where: { id: { in: ids } }, select: { id: true, shortName: true } });
  const names = new Map(units.map((unit) => [unit.id, unit.shortName]));
  const named = (id: string): Named => ({ id, name: names.get(id) ?? id });
  return { roles: grants.map(({ role, unitId }) => ({ role, unit: named(unitId) })), charges: charges.map(named) };
}
