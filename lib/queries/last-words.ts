import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";

export type LastWords = { readonly on: Day; readonly text: string };

/** The last that a unit said of its task which was more than "no change", however often the others report: selected with each unit. */
export const LAST_WORDS = { where: { noChange: false }, orderBy: [{ at: "desc" }, { id: "desc" }], take: 1, select: { on: true, text: true } } as const satisfies Prisma.TaskUnit$progressArgs;

type Speaker = { readonly progress: readonly { readonly on: string; readonly text: string }[] };

/** Null for a unit that has said nothing yet, or for none. */
export function lastWordsOf(unit: Speaker | undefined): LastWords | null {
  const [last] = unit?.progress ?? [];
  return last ? { on: last.on as Day, text: last.text } : null;
}
