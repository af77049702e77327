import { db } from "@/lib/db/client";

export type AdministratorHome = { readonly units: number; readonly people: number; /** Short names: nothing can be issued to these. */ readonly unitsWithoutHead: readonly string[] };

/** What an administrator keeps in order, in one query; no task is theirs. */
export async function loadAdministratorHome(): Promise<AdministratorHome> {
  const [row] = await db().$queryRaw<[AdministratorHome]>`
    SELECT (SELECT count(*)::int FROM "Unit" WHERE "active") AS "units",
           (SELECT count(*)::int FROM "Person" WHERE "active") AS "people",
           ARRAY(SELECT u."shortName" FROM "Unit" u
                 WHERE u."active" AND NOT EXISTS (
                   SELECT 1 FROM "RoleGrant" g JOIN "Person" p ON p."id" = g."personId"
                   WHERE g."unitId" = u."id" AND g."role" = 'unitHead' AND p."active")
                 ORDER BY u."position", u."code") AS "unitsWithoutHead"`;
  return row;
}
