import type { Tx } from "@/lib/db/transaction";
import { Invalid } from "@/lib/domain/errors";

type Choices = { readonly reviewingUnitId?: string | null; readonly leaderInChargeId?: string | null };

/** @throws Invalid where the reviewing unit is not an active one, or the leader in charge not an active leader */
export async function requireChoices(tx: Tx, { reviewingUnitId = null, leaderInChargeId = null }: Choices): Promise<void> {
  if (reviewingUnitId !== null && !(await tx.unit.findFirst({ where: { id: reviewingUnitId, active: true }, select: { id: true } }))) {
    throw new Invalid("unit-unknown", {}, "reviewingUnitId");
  }
  if (leaderInChargeId === null) return;
  const leader = await tx.person.findFirst({ where: { id: leaderInChargeId, active: true, grants: { some: { role: "leader" } } }, select: { id: true } });
  if (!leader) throw new Invalid("leader-unknown", {}, "leaderInChargeId");
}
