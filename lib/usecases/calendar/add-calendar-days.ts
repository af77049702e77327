import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { addDays, daysBetween } from "@/lib/domain/calendar/day";
import { isWeekend, SPECIAL_KINDS } from "@/lib/domain/calendar/work-calendar";
import { Invalid } from "@/lib/domain/errors";
import { OptionalDay, RequiredDay, words } from "@/lib/usecases/fields";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

const MOST_DAYS = 31;

const AddCalendarDays = z.object({ kind: z.enum(SPECIAL_KINDS), name: words(20), from: RequiredDay, /** For several days in a row, the last. */ to: OptionalDay });

/**
 * An administrator enters days off, or days worked to make up for them, as the State Council's notice says. Those of
 * a year count once it is published.
 *
 * @throws Invalid `calendar-days-backwards`, `calendar-days-too-many`, `calendar-workday-on-weekday`, `calendar-day-taken`
 */
export const addCalendarDays = verb("calendar.add-days", AddCalendarDays, async (tx, { actor, now }, { kind, name, from, to = from }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "calendar");
  const length = daysBetween(from, to) + 1;
  if (length < 1) throw new Invalid("calendar-days-backwards", {}, "to");
  if (length > MOST_DAYS) throw new Invalid("calendar-days-too-many", { maximum: MOST_DAYS }, "to");
  const days = Array.from({ length }, (_, index) => addDays(from, index));
  const weekday = kind === "workday" ? days.find((day) => !isWeekend(day)) : undefined;
  if (weekday !== undefined) throw new Invalid("calendar-workday-on-weekday", { day: weekday }, "from");
  const taken = await tx.calendarDay.findFirst({ where: { day: { in: days } }, orderBy: { day: "asc" } });
  if (taken) throw new Invalid("calendar-day-taken", { day: taken.day, name: taken.name }, "from");
  await tx.calendarDay.createMany({ data: days.map((day) => ({ day, kind, name })) });
  await recordEvent(tx, { kind: "system.calendarDaysAdded", streamId: "system", actorId: actor.personId, at: now, particulars: { by, from, to, kind, name } });
});
