import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict } from "@/lib/domain/errors";
import { words } from "@/lib/usecases/fields";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

export const CalendarYearField = z.coerce.number().int().min(1900).max(2199);

const PublishCalendarYear = z.object({ year: CalendarYearField, source: words(100) });

/**
 * An administrator says that a year's calendar is published, and by which notice: its days count from then on.
 *
 * @throws Conflict `calendar-year-empty` without a single day off, `calendar-year-published` where it was said before
 */
export const publishCalendarYear = verb("calendar.publish-year", PublishCalendarYear, async (tx, { actor, now }, { year, source }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "calendar");
  if (await tx.calendarYear.findUnique({ where: { year } })) throw new Conflict("calendar-year-published", { year: String(year) });
  const holidays = await tx.calendarDay.count({ where: { kind: "holiday", day: { startsWith: `${year}-` } } });
  if (holidays === 0) throw new Conflict("calendar-year-empty", { year: String(year) });
  await tx.calendarYear.create({ data: { year, source } });
  await recordEvent(tx, { kind: "system.calendarPublished", streamId: "system", actorId: actor.personId, at: now, particulars: { by, year, source } });
});
