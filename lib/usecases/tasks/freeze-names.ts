import type { Tx } from "@/lib/db/transaction";

/** Names as they stand on an assignment for good. */
type FrozenNames = {
  readonly leaderName: string | null;
  readonly responsibleName: string | null;
  readonly liaisonName: string | null;
  readonly liaisonTelephone: string | null;
};

/**
 * Who answers for a task at its issue: the leader in charge (the one named or, where none is, whose charge the
 * lead unit is in), the unit's head, its liaison with telephone. Of several, the first appointed.
 */
export async function freezeNames(tx: Tx, leadUnitId: string, leaderInChargeId: string | null): Promise<FrozenNames> {
  const unit = await tx.unit.findUniqueOrThrow({
    where: { id: leadUnitId },
    select: {
      grants: { where: { role: { in: ["unitHead", "liaison"] }, person: { active: true } }, select: { role: true, person: true }, orderBy: { id: "asc" } },
      charges: { where: { person: { active: true } }, select: { person: { select: { name: true } } }, orderBy: { personId: "asc" }, take: 1 },
    },
  });
  const named = leaderInChargeId === null ? null : await tx.person.findUnique({ where: { id: leaderInChargeId }, select: { name: true } });
  const holder = (role: "unitHead" | "liaison") => unit.grants.find((grant) => grant.role === role)?.person;
  return {
    leaderName: named?.name ?? unit.charges[0]?.person.name ?? null,
    responsibleName: holder("unitHead")?.name ?? null,
    liaisonName: holder("liaison")?.name ?? null,
    liaisonTelephone: holder("liaison")?.telephone ?? null,
  };
}
