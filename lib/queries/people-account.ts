import { db } from "@/lib/db/client";

/** What a person sees of their own account: the units in charge, and where they are signed in now, the latest twenty. */
export async function loadAccount(personId: string, now: Date) {
  const { charges, ...person } = await db().person.findUniqueOrThrow({
    relationLoadStrategy: "join",
    where: { id: personId },
    select: {
      userName: true,
      name: true,
      telephone: true,
      charges: { select: { unit: { select: { shortName: true, position: true } } } },
      signIns: {
        where: { endedAt: null, expiresAt: { gt: now } },
        select: { id: true, createdAt: true, expiresAt: true, address: true, userAgent: true },
        orderBy: { createdAt: "desc" },
        take: 20,
      },
    },
  });
  return { ...person, charges: charges.map(({ unit }) => unit).sort((a, b) => a.position - b.position).map((unit) => unit.shortName) };
}
