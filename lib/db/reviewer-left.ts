import type { Tx } from "@/lib/db/transaction";
import type { Role } from "@/lib/domain/people/roles";
import type { UnitRelation } from "@/lib/domain/task/model";
import { couldReview } from "@/lib/domain/task/reviewer";

type UnitsRow = {
  readonly reviewingUnitId: string | null;
  readonly units: readonly { readonly unitId: string; readonly relation: UnitRelation }[];
};

/** One unit on the way up from the unit of a role to the root of the tree. */
type Step = { readonly personId: string; readonly role: Role; readonly unitId: string; readonly passing: string };

/** Whether any active person of the office or, where one is named, of the reviewing unit may review the task. */
export async function loadReviewerLeft(tx: Tx, row: UnitsRow): Promise<boolean> {
  return (await loadReviewersLeft(tx, [row]))[0]!;
}

/** The same of several tasks, in one query. */
export async function loadReviewersLeft(tx: Tx, rows: readonly UnitsRow[]): Promise<boolean[]> {
  const people = peopleOf(await stepsOf(tx, [...new Set(rows.flatMap(({ reviewingUnitId }) => reviewingUnitId ?? []))]));
  return rows.map((row) => people.some((person) => couldReview(person, reviewUnitsOf(row))));
}

/** The units of a task that decide who reviews it. */
export function reviewUnitsOf({ reviewingUnitId, units }: UnitsRow): Parameters<typeof couldReview>[1] {
  const lead = units.find(({ relation }) => relation === "lead");
  return { leadUnitId: lead?.unitId ?? null, parts: units.filter(({ relation }) => relation === "coLead" || relation === "supporting"), reviewingUnitId };
}

/** In one query: of everyone who might review, each role and the units above it. */
async function stepsOf(tx: Tx, reviewingUnitIds: readonly string[]): Promise<Step[]> {
  return tx.$queryRaw<Step[]>`
    WITH RECURSIVE "possible" AS (
      SELECT DISTINCT "Person"."id" FROM "Person" JOIN "RoleGrant" ON "RoleGrant"."personId" = "Person"."id"
      WHERE "Person"."active" AND ("RoleGrant"."role" IN ('office', 'officeHead') OR "RoleGrant"."unitId" = ANY(${reviewingUnitIds}))
    ), "path" AS (
      SELECT "personId", "role", "unitId", "unitId" AS "passing" FROM "RoleGrant" WHERE "personId" IN (SELECT "id" FROM "possible")
      UNION
      SELECT "personId", "role", "unitId", "parentId" FROM "path" JOIN "Unit" ON "Unit"."id" = "path"."passing" WHERE "parentId" IS NOT NULL
    )
    SELECT "personId", "role"::text AS "role", "unitId", "passing" FROM "path"`;
}

function peopleOf(steps: readonly Step[]): Parameters<typeof couldReview>[0][] {
  const own = (personId: string) => steps.filter((step) => step.personId === personId);
  return [...new Set(steps.map(({ personId }) => personId))].map((personId) => {
    const roles = own(personId).filter(({ unitId, passing }) => unitId === passing);
    const paths = roles.map(({ unitId }) => [unitId, own(personId).filter((step) => step.unitId === unitId).map(({ passing }) => passing)]);
    return { roles: roles.map(({ role, unitId }) => ({ role, unitId, unitName: "" })), unitPaths: Object.fromEntries(paths) };
  });
}
