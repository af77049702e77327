import type { Day } from "@/lib/domain/calendar/day";
import type { People } from "@/prisma/seed/wuqing/people";
import type { Units } from "@/prisma/seed/wuqing/units";

/** What every act of the scene knows. */
export type World = {
  readonly today: Day;
  readonly units: Units;
  readonly people: People;
};
