import { db } from "@/lib/db/client";
import { COVERAGE_COLUMNS, type CoverageFigure } from "@/lib/queries/coverage";

/** What is so of the whole site, whoever looks. */
export type SiteHome = CoverageFigure & {
  readonly units: number;
  readonly people: number;
  /** Short names: nothing can be issued to these. */
  readonly unitsWithoutHead: readonly string[];
  /** The latest year whose working calendar is published; null for none. */
  readonly calendarUntil: number | null;
  /** Ties to the text of reports that a correction touched and that wait for the office. */
  readonly anchorsWaiting: number;
};

/** What home says of the site beside tasks, to the office and to administrators, in one query: one who is both has none to spare. */
export async function loadSiteHome(): Promise<SiteHome> {
  const [row] = await db().$queryRaw<[SiteHome]>`
    SELECT ${COVERAGE_COLUMNS},
           (SELECT count(*)::int FROM "Unit" WHERE "active") AS "units",
           (SELECT count(*)::int FROM "Person" WHERE "active") AS "people",
           ARRAY(SELECT u."shortName" FROM "Unit" u
                 WHERE u."active" AND NOT EXISTS (
                   SELECT 1 FROM "RoleGrant" g JOIN "Person" p ON p."id" = g."personId"
                   WHERE g."unitId" = u."id" AND g."role" = 'unitHead' AND p."active")
                 ORDER BY u."position", u."code") AS "unitsWithoutHead",
           (SELECT max("year") FROM "CalendarYear") AS "calendarUntil",
           (SELECT count(*)::int FROM "Anchor" WHERE "state" = 'waiting') AS "anchorsWaiting"`;
  return row;
}
