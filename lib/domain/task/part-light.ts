import { laterDay, type Day } from "@/lib/domain/calendar/day";
import { lightOf, type LightOf } from "@/lib/domain/task/light";
import type { LightFacts, PartFacts, PartState } from "@/lib/domain/task/model";

/** A part that is done with shows how it ended instead of the task's reason. */
export type PartLight = Omit<LightOf, "why"> & { readonly why: LightOf["why"] | Extract<PartState, "reported" | "declined" | "waived"> };

/** A part's light, by the task's rules on the part's own day and updates. */
export function partLightOf(part: Pick<PartFacts, "state" | "joinedOn" | "dueOn" | "lastRealProgressOn">, task: LightFacts, today: Day): PartLight {
  if (part.state === "reported" || part.state === "declined" || part.state === "waived") return { light: "grey", why: part.state, days: null };
  return lightOf(factsOfPart(part, task), today);
}

/** The facts of the task with the part's own days and updates in the place of the lead's: a unit that joined later was asked that day. */
export function factsOfPart(part: Pick<PartFacts, "joinedOn" | "dueOn" | "lastRealProgressOn">, task: LightFacts): LightFacts {
  return {
    ...task,
    issuedOn: task.issuedOn !== null && part.joinedOn !== null ? laterDay(task.issuedOn, part.joinedOn) : task.issuedOn,
    originalDueOn: part.dueOn ?? task.originalDueOn,
    dueOn: part.dueOn ?? task.dueOn,
    lastRealProgressOn: part.lastRealProgressOn,
    returnedOn: null,
    nextMeasureOn: null,
  };
}
