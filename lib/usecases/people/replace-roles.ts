import type { Tx } from "@/lib/db/transaction";
import { Invalid } from "@/lib/domain/errors";
import type { Grant } from "@/lib/usecases/people/fields";

export type Roles = { readonly grants: readonly Grant[]; readonly charges: readonly string[] };

const grantKey = (grant: Grant) => `${grant.role}:${grant.unitId}`;

/**
 * Writes a person's roles and the units in their charge; what they have already stays as it is.
 *
 * @returns whether anything changed
 * @throws Invalid for a unit that does not exist or, where newly given, is no longer active; for charges without a leader's role
 */
export async function replaceRoles(tx: Tx, personId: string, before: Roles, after: Roles): Promise<boolean> {
  if (after.charges.length > 0 && !after.grants.some((grant) => grant.role === "leader")) {
    throw new Invalid("charges-need-leader", {}, "charges");
  }
  const [held, wanted] = [new Set(before.grants.map(grantKey)), new Set(after.grants.map(grantKey))];
  const givenGrants = [...new Map(after.grants.map((grant) => [grantKey(grant), grant])).values()].filter((grant) => !held.has(grantKey(grant)));
  const lostGrants = before.grants.filter((grant) => !wanted.has(grantKey(grant)));
  const givenCharges = [...new Set(after.charges)].filter((unitId) => !before.charges.includes(unitId));
  const lostCharges = before.charges.filter((unitId) => !after.charges.includes(unitId));

  await requireActiveUnits(tx, givenGrants.map((grant) => grant.unitId), "grants");
  await requireActiveUnits(tx, givenCharges, "charges");
  for (const { role, unitId } of lostGrants) await tx.roleGrant.deleteMany({ where: { personId, role, unitId } });
  await tx.roleGrant.createMany({ data: givenGrants.map(({ role, unitId }) => ({ personId, role, unitId })) });
  await tx.leaderCharge.deleteMany({ where: { personId, unitId: { in: lostCharges } } });
  await tx.leaderCharge.createMany({ data: givenCharges.map((unitId) => ({ personId, unitId })) });
  return givenGrants.length + lostGrants.length + givenCharges.length + lostCharges.length > 0;
}

async function requireActiveUnits(tx: Tx, unitIds: readonly string[], field: string): Promise<void> {
  const wanted = [...new Set(unitIds)];
  const found = await tx.unit.count({ where: { id: { in: wanted }, active: true } });
  if (found !== wanted.length) throw new Invalid("unit-unknown", {}, field);
}
