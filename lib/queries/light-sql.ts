import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import { LIGHTS, type Light } from "@/lib/domain/task/light";

/*
 * What lib/domain/task/light.ts says of one task, in the database's words, so that lists can be filtered, counted
 * and sorted there. `t` is the task's row. A test holds the two against each other.
 */

/** The place of a task's light among `LIGHTS`: 0 is the worst. */
export function lightRank(today: Day): Prisma.Sql {
  return Prisma.sql`(CASE
    WHEN t."status" IN ('draft', 'closed', 'terminated') OR t."suspendedSince" IS NOT NULL THEN 4
    WHEN t."status" = 'submitted' AND t."submittedOn" <= t."dueOn" THEN 3
    WHEN t."dueOn" < ${today} THEN 0
    WHEN t."returnedOn" IS NOT NULL OR t."nextMeasureOn" < ${today} OR t."stallsOn" <= ${today} THEN 1
    WHEN t."dueSoonFrom" <= ${today} THEN 2
    ELSE 3 END)`;
}

/** Tasks of one of these lights today. */
export function hasLight(lights: readonly Light[], today: Day): Prisma.Sql {
  return Prisma.sql`${lightRank(today)} = ANY(${lights.map((light) => LIGHTS.indexOf(light))})`;
}

/** Asked to report and has not for as long as the limit; whatever the light. */
export function isSilentSql(today: Day): Prisma.Sql {
  return Prisma.sql`(t."status" IN ('issued', 'active') AND t."suspendedSince" IS NULL AND coalesce(t."stallsOn" <= ${today}, FALSE))`;
}

/** Within the window before the effective day, that day included; whatever the light. */
export function isDueSoonSql(today: Day): Prisma.Sql {
  return Prisma.sql`(t."status" IN ('issued', 'active', 'submitted') AND t."suspendedSince" IS NULL AND t."dueSoonFrom" <= ${today} AND t."dueOn" >= ${today})`;
}
