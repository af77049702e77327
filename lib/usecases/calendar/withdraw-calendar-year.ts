import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict } from "@/lib/domain/errors";
import { CalendarYearField } from "@/lib/usecases/calendar/publish-calendar-year";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

const WithdrawCalendarYear = z.object({ year: CalendarYearField });

/** An administrator takes it back that a year is published: weekends alone are rest days again, its days stay entered. @throws Conflict `calendar-year-unpublished` */
export const withdrawCalendarYear = verb("calendar.withdraw-year", WithdrawCalendarYear, async (tx, { actor, now }, { year }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "calendar");
  const row = await tx.calendarYear.findUnique({ where: { year } });
  if (!row) throw new Conflict("calendar-year-unpublished", { year: String(year) });
  await tx.calendarYear.delete({ where: { year } });
  await recordEvent(tx, { kind: "system.calendarWithdrawn", streamId: "system", actorId: actor.personId, at: now, particulars: { by, year, source: row.source } });
});
