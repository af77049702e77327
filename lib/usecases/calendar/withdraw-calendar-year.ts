import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict } from "@/lib/domain/errors";
import { CalendarYearField } from "@/lib/usecases/calendar/publish-calendar-year";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

/** `source` is the notice that the form showed. */
const WithdrawCalendarYear = z.object({ year: CalendarYearField, source: z.string().max(200) });

/**
 * An administrator takes it back that a year is published: weekends alone are rest days again, its days stay entered.
 *
 * @throws Conflict `calendar-year-unpublished`, `calendar-notice-changed` where it rests on another notice by now
 */
export const withdrawCalendarYear = verb("calendar.withdraw-year", WithdrawCalendarYear, async (tx, { actor, now }, { year, source }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "calendar");
  const row = await tx.calendarYear.findUnique({ where: { year } });
  if (!row) throw new Conflict("calendar-year-unpublished", { year: String(year) });
  if (row.source !== source) throw new Conflict("calendar-notice-changed", { year: String(year) });
  await tx.calendarYear.delete({ where: { year } });
  await recordEvent(tx, { kind: "system.calendarWithdrawn", streamId: "system", actorId: actor.personId, at: now, particulars: { by, year, source } });
});
