import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { PeopleFilter } from "@/lib/domain/people/people-filter";
import type { Role } from "@/lib/domain/people/roles";
import { containing } from "@/lib/queries/contains";

export const PEOPLE_A_PAGE = 50;

export type PersonRow = {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly telephone: string | null;
  readonly active: boolean;
  readonly mustChangePassword: boolean;
  readonly roles: readonly { readonly role: Role; readonly unit: string }[];
  readonly lastSignIn: Date | null;
};

/** A page of people by user name, and how many there are in all. For administrators. */
export async function loadPeople(filter: PeopleFilter): Promise<{ rows: PersonRow[]; total: number }> {
  const where = whereOf(filter);
  const [total, people] = await Promise.all([
    db().person.count({ where }),
    db().person.findMany({
      relationLoadStrategy: "join",
      where,
      orderBy: { userName: "asc" },
      skip: (filter.page - 1) * PEOPLE_A_PAGE,
      take: PEOPLE_A_PAGE,
      select: {
        id: true,
        userName: true,
        name: true,
        telephone: true,
        active: true,
        mustChangePassword: true,
        grants: { select: { role: true, unit: { select: { shortName: true } } }, orderBy: [{ role: "asc" }, { id: "asc" }] },
        signIns: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
      },
    }),
  ]);
  const rows = people.map(({ grants, signIns, ...person }) => ({
    ...person,
    roles: grants.map(({ role, unit }) => ({ role, unit: unit.shortName })),
    lastSignIn: signIns[0]?.createdAt ?? null,
  }));
  return { rows, total };
}

function whereOf({ words, unitId, role, state }: PeopleFilter): Prisma.PersonWhereInput {
  // Prisma hands % and _ to LIKE as they are.
  const contains = containing(words);
  return {
    ...(state !== "all" && { active: state === "active" }),
    ...((unitId || role) && { grants: { some: { ...(unitId && { unitId }), ...(role && { role }) } } }),
    ...(words && { OR: [{ name: contains }, { userName: contains }, { telephone: contains }] }),
  };
}
