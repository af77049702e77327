import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import type { Viewer } from "@/lib/domain/people/viewer";
import { changePassword } from "@/lib/usecases/people/change-password";
import { createPerson } from "@/lib/usecases/people/create-person";
import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD, type AccountKey } from "@/prisma/seed/wuqing/accounts";
import type { Units } from "@/prisma/seed/wuqing/units";

export type People = Readonly<Record<AccountKey, Viewer>>;

/** Passwords hashed at once. */
const AT_ONCE = 4;

/** Opens the accounts; each has changed its one-time password to the known one. */
export async function seedPeople(administrator: Viewer, units: Units, now: Date): Promise<People> {
  const opened: { userName: AccountKey; personId: string; oneTimePassword: string | null }[] = [];
  for (const [index, { userName, name, unit, roles, charges }] of SAMPLE_ACCOUNTS.entries()) {
    if (userName === "admin") continue;
    const telephone = `022-0000${String(index).padStart(4, "0")}`;
    const grants = roles.map((role) => ({ role, unitId: units[unit] }));
    const created = await createPerson({ actor: administrator, now }, { userName, name, telephone, grants, charges: charges.map((key) => units[key]) });
    opened.push({ userName, ...created });
  }
  const people = new Map<AccountKey, Viewer>([["admin", await loadViewer(db(), administrator.personId)]]);
  for (let start = 0; start < opened.length; start += AT_ONCE) {
    await Promise.all(
      opened.slice(start, start + AT_ONCE).map(async ({ userName, personId, oneTimePassword }) => {
        const actor = await loadViewer(db(), personId);
        await changePassword({ actor, now }, { currentPassword: oneTimePassword, newPassword: SAMPLE_PASSWORD, again: SAMPLE_PASSWORD });
        people.set(userName, actor);
      }),
    );
  }
  return Object.fromEntries(people) as People;
}
