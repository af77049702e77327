import { db } from "@/lib/db/client";

/** A person as an administrator edits them; null where there is none. */
export async function loadPerson(personId: string) {
  const person = await db().person.findUnique({
    relationLoadStrategy: "join",
    where: { id: personId },
    select: {
      id: true,
      userName: true,
      name: true,
      telephone: true,
      active: true,
      mustChangePassword: true,
      version: true,
      createdAt: true,
      grants: { select: { role: true, unitId: true }, orderBy: [{ role: "asc" }, { id: "asc" }] },
      charges: { select: { unitId: true, unit: { select: { position: true } } } },
      signIns: { select: { createdAt: true }, orderBy: { createdAt: "desc" }, take: 1 },
    },
  });
  if (!person) return null;
  const { charges, signIns, ...rest } = person;
  const inOrder = charges.toSorted((a, b) => a.unit.position - b.unit.position);
  return { ...rest, charges: inOrder.map(({ unitId }) => unitId), lastSignIn: signIns[0]?.createdAt ?? null };
}
