import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import type { Light } from "@/lib/domain/task/light";
import { OPEN_STATUSES } from "@/lib/domain/task/status";

type Where = Prisma.TaskWhereInput;

/*
 * What lib/domain/task/light.ts says of one task, said of many in the database's words, so that lists can be
 * filtered, counted and ordered there. A test holds the two against each other.
 */

const running: Where = { status: { in: [...OPEN_STATUSES] }, suspendedSince: null };

/** Submitted on or before the effective day, and the submission stands. */
function submittedInTime(): Where {
  return { status: "submitted", submittedOn: { lte: db().task.fields.dueOn } };
}

/** Open, not suspended, past its effective day, and no submission made in time stands. */
export function overdueWhere(today: Day): Where {
  return { AND: [running, { dueOn: { lt: today } }, { NOT: submittedInTime() }] };
}

/** Within the window before the effective day, that day included; whatever the light. */
export function dueSoonWhere(today: Day): Where {
  return { AND: [running, { dueSoonFrom: { lte: today }, dueOn: { gte: today } }] };
}

function atRisk(today: Day): Where {
  return { OR: [{ returnedOn: { not: null } }, { nextMeasureOn: { lt: today } }, { stallsOn: { lte: today } }] };
}

/** Said by itself rather than as a NOT: in SQL what is not known is neither. */
function calm(today: Day): Where {
  return { AND: [{ returnedOn: null }, { OR: [{ nextMeasureOn: null }, { nextMeasureOn: { gte: today } }] }, { OR: [{ stallsOn: null }, { stallsOn: { gt: today } }] }] };
}

/** Tasks of one light today. */
export function lightWhere(light: Light, today: Day): Where {
  const onTheWay: Where[] = [running, { NOT: overdueWhere(today) }, { NOT: submittedInTime() }];
  switch (light) {
    case "grey":
      return { NOT: running };
    case "red":
      return overdueWhere(today);
    case "amber":
      return { AND: [...onTheWay, atRisk(today)] };
    case "blue":
      return { AND: [...onTheWay, calm(today), dueSoonWhere(today)] };
    case "green":
      return { AND: [running, { NOT: overdueWhere(today) }, { OR: [submittedInTime(), { AND: [calm(today), { NOT: dueSoonWhere(today) }] }] }] };
  }
}
