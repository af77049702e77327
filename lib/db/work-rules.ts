import type { PrismaClient } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import type { WorkCalendar } from "@/lib/domain/calendar/work-calendar";
import { settingsFrom, type Settings } from "@/lib/domain/settings";

/** What the site works by: its settings, and which days are worked. */
export type WorkRules = { readonly settings: Settings; readonly calendar: WorkCalendar };

/** Both in one query: a page has not many to spare. */
export async function loadWorkRules(database: PrismaClient | Tx): Promise<WorkRules> {
  const [row] = await database.$queryRaw<[WorkCalendar & { settings: Record<string, unknown> }]>`
    SELECT (SELECT coalesce(jsonb_object_agg("name", "value"), '{}') FROM "Setting") AS "settings",
           (SELECT coalesce(jsonb_agg("year" ORDER BY "year"), '[]') FROM "CalendarYear") AS "published",
           (SELECT coalesce(jsonb_object_agg("day", jsonb_build_object('kind', "kind", 'name', "name")), '{}') FROM "CalendarDay") AS "days"`;
  const { settings, published, days } = row;
  return { settings: settingsFrom(settings), calendar: { published, days } };
}
