import type { Day } from "@/lib/domain/calendar/day";
import { LIGHTS, type LightOf } from "@/lib/domain/task/light";

type Ordered = { readonly light: Pick<LightOf, "light" | "days">; readonly dueOn: Day | null; readonly number: string };

/** By light, then the later first among the late, then the sooner due, then by number: of other lights the days are left, or since. */
export function worstFirst(a: Ordered, b: Ordered): number {
  const byLight = LIGHTS.indexOf(a.light.light) - LIGHTS.indexOf(b.light.light);
  const late = a.light.light === "red" ? (b.light.days ?? 0) - (a.light.days ?? 0) : 0;
  return byLight || late || compare(a.dueOn ?? "9999", b.dueOn ?? "9999") || compare(a.number, b.number);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
