import { db } from "@/lib/db/client";
import { flattenTree } from "@/lib/domain/people/unit-tree";

/** All units in the order of the tree, with depth and number of active people. For administrators. */
export async function loadUnitTree() {
  const units = await db().unit.findMany({
    relationLoadStrategy: "join",
    orderBy: [{ position: "asc" }, { code: "asc" }],
    select: {
      id: true,
      code: true,
      name: true,
      shortName: true,
      kind: true,
      parentId: true,
      duties: true,
      position: true,
      active: true,
      grants: { where: { person: { active: true } }, select: { personId: true } },
    },
  });
  return flattenTree(units).map(({ unit: { grants, ...unit }, depth }) => ({ ...unit, depth, people: new Set(grants.map((grant) => grant.personId)).size }));
}

type UnitInTree = { readonly id: string; readonly name: string; readonly depth: number; readonly active: boolean };

/** Units to choose from, in the order of the tree; those out of use too, so that what is chosen already can be shown. */
export async function loadUnitChoices(): Promise<UnitInTree[]> {
  const units = await db().unit.findMany({ orderBy: [{ position: "asc" }, { code: "asc" }], select: { id: true, parentId: true, name: true, active: true } });
  return flattenTree(units).map(({ unit: { id, name, active }, depth }) => ({ id, name, depth, active }));
}
