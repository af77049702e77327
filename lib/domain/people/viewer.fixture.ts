import type { Role } from "@/lib/domain/people/roles";
import { pathIds, subtreeIds } from "@/lib/domain/people/unit-tree";
import type { Viewer } from "@/lib/domain/people/viewer";

/** A small district: the office lies under the justice bureau, as it does in most districts. */
export const UNITS = [
  { id: "district", parentId: null },
  { id: "justice", parentId: "district" },
  { id: "office", parentId: "justice" },
  { id: "market", parentId: "district" },
  { id: "market-east", parentId: "market" },
  { id: "urban", parentId: "district" },
  { id: "emergency", parentId: "district" },
  { id: "housing", parentId: "district" },
  { id: "inspection", parentId: "district" },
];

/** `aViewer("liaison market", "unitHead market")`; a leader is in charge of the market bureau. */
export function aViewer(...grants: `${Role} ${string}`[]): Viewer {
  const roles = grants.map((grant) => {
    const [role, unitId] = grant.split(" ") as [Role, string];
    return { role, unitId, unitName: unitId };
  });
  const spokenFor = roles.filter(({ role }) => role === "unitHead" || role === "liaison");
  return {
    personId: grants.join("+"),
    name: grants.join("+"),
    roles,
    unitScopes: Object.fromEntries(spokenFor.map(({ unitId }) => [unitId, subtreeIds(UNITS, unitId)])),
    unitPaths: Object.fromEntries(roles.map(({ unitId }) => [unitId, pathIds(UNITS, unitId)])),
    chargeUnitIds: roles.some(({ role }) => role === "leader") ? ["market"] : [],
    officeUnitIds: ["office"],
  };
}
