import type { Draw } from "@/lib/cli/populate/draw";
import { addDays, type Day } from "@/lib/domain/calendar/day";

export type Fate = "draft" | "issued" | "active" | "submitted" | "closed";

/** The days of a task's life, in their order; those that never came are null. */
export type Life = {
  readonly fate: Fate;
  readonly draftedOn: Day;
  readonly issuedOn: Day;
  readonly dueOn: Day;
  readonly acknowledgedOn: Day | null;
  readonly reportedOn: readonly Day[];
  readonly submittedOn: Day | null;
  readonly closedOn: Day | null;
};

const LENGTHS = [30, 60, 90, 120, 180, 240, 300];

/** A life of this fate as of today: open ones of every light, closed ones over two years, in time and late. */
export function lifeOf(fate: Fate, draw: Draw, today: Day): Life {
  const closes = fate === "closed";
  const ago = closes ? draw.between(60, 730) : fate === "draft" ? 0 : fate === "issued" ? draw.between(0, 12) : draw.between(8, 280);
  const length = draw.among(closes ? LENGTHS.filter((days) => days < ago - 10) : LENGTHS);
  const issuedOn = addDays(today, -ago);
  const dueOn = addDays(issuedOn, length);
  const ended = closes ? addDays(dueOn, draw.between(-9, 9)) : today;
  const submittedOn = closes ? ended : fate === "submitted" ? earlier(addDays(dueOn, draw.between(-20, 5)), addDays(today, -draw.between(0, 4)), addDays(issuedOn, 3)) : null;
  const isUnderWay = fate !== "draft" && fate !== "issued";
  return {
    fate,
    draftedOn: addDays(issuedOn, -draw.between(1, 15)),
    issuedOn,
    dueOn,
    acknowledgedOn: isUnderWay ? addDays(issuedOn, draw.between(0, 3)) : null,
    reportedOn: isUnderWay ? reports(draw, addDays(issuedOn, 4), submittedOn ?? addDays(today, -draw.among([0, 1, 3, 6, 12, 20, 28, 35, 60]))) : [],
    submittedOn,
    closedOn: closes ? earlier(addDays(ended, draw.between(0, 3)), today, ended) : null,
  };
}

/** The earlier of two days, but not before the third. */
function earlier(a: Day, b: Day, atLeast: Day): Day {
  const first = a < b ? a : b;
  return first < atLeast ? atLeast : first;
}

/** Up to three days of reporting from one day to another, the last on it. */
function reports(draw: Draw, from: Day, to: Day): Day[] {
  if (to <= from) return [];
  const days = [addDays(to, -40), addDays(to, -20), to].slice(draw.between(0, 2));
  return days.filter((day) => day > from);
}
