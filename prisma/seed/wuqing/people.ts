import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import type { Viewer } from "@/lib/domain/people/viewer";
import { changePassword } from "@/lib/usecases/people/change-password";
import { createPerson } from "@/lib/usecases/people/create-person";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD, type AccountKey } from "@/prisma/seed/wuqing/accounts";
import type { Units } from "@/prisma/seed/wuqing/units";

export type People = Readonly<Record<AccountKey, Viewer>>;

/** Opens the accounts; each has changed its one-time password to the known one. */
export async function seedPeople(administrator: Viewer, units: Units, now: Date): Promise<People> {
  const ids: [AccountKey, string][] = [["admin", administrator.personId]];
  for (const [index, { userName, name, unit, roles, charges }] of SAMPLE_ACCOUNTS.entries()) {
    if (userName === "admin") continue;
    const telephone = `022-0000${String(index).padStart(4, "0")}`;
    const grants = roles.map((role) => ({ role, unitId: units[unit] }));
    const { personId, oneTimePassword } = await createPerson({ actor: administrator, now }, { userName, name, telephone, grants, charges: charges.map((key) => units[key]) });
    const actor = await loadViewer(db(), personId);
    await changePassword({ actor, now }, { currentPassword: oneTimePassword, newPassword: SAMPLE_PASSWORD, again: SAMPLE_PASSWORD });
    ids.push([userName, personId]);
  }
  const viewers = await Promise.all(ids.map(async ([key, id]) => [key, await loadViewer(db(), id)] as const));
  return Object.fromEntries(viewers) as People;
}
