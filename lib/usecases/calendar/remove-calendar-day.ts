import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { NotFound } from "@/lib/domain/errors";
import { DayField } from "@/lib/usecases/fields";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

const RemoveCalendarDay = z.object({ day: DayField });

/** An administrator takes a day out of the calendar: it is what its weekday says again. @throws NotFound `calendar-day-unknown` */
export const removeCalendarDay = verb("calendar.remove-day", RemoveCalendarDay, async (tx, { actor, now }, { day }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "calendar");
  const row = await tx.calendarDay.findUnique({ where: { day } });
  if (!row) throw new NotFound("calendar-day-unknown", { day });
  await tx.calendarDay.delete({ where: { day } });
  const { kind, name } = row;
  await recordEvent(tx, { kind: "system.calendarDayRemoved", streamId: "system", actorId: actor.personId, at: now, particulars: { by, day, kind, name } });
});
