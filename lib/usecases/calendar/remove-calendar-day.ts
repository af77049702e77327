import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { SPECIAL_KINDS } from "@/lib/domain/calendar/work-calendar";
import { Conflict, NotFound } from "@/lib/domain/errors";
import { DayField } from "@/lib/usecases/fields";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

/** `kind` and `name` as the form showed them: what was entered under the same day since is another matter. */
const RemoveCalendarDay = z.object({ day: DayField, kind: z.enum(SPECIAL_KINDS), name: z.string().max(200) });

/**
 * An administrator takes a day out of the calendar: it is what its weekday says again.
 *
 * @throws NotFound `calendar-day-unknown`; Conflict `calendar-day-changed` where it is entered as something else by now
 */
export const removeCalendarDay = verb("calendar.remove-day", RemoveCalendarDay, async (tx, { actor, now }, { day, ...shown }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "calendar");
  const row = await tx.calendarDay.findUnique({ where: { day } });
  if (!row) throw new NotFound("calendar-day-unknown", { day });
  const { kind, name } = row;
  if (kind !== shown.kind || name !== shown.name) throw new Conflict("calendar-day-changed", { day, name: shown.name });
  await tx.calendarDay.delete({ where: { day } });
  await recordEvent(tx, { kind: "system.calendarDayRemoved", streamId: "system", actorId: actor.personId, at: now, particulars: { by, day, kind, name } });
});
