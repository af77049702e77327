import type { Prisma } from "@/lib/db/generated/client";
import type { LedTask } from "@/lib/domain/report/suggest-lead";

/** How many of the tasks that a unit led last speak for it. */
const HISTORY = 10;

/** Selected with each unit: what it led before, by the task's id, which follows its age and which an index has in order. */
export const LED_BEFORE = {
  where: { relation: "lead", task: { everIssued: true } },
  orderBy: { taskId: "desc" },
  take: HISTORY,
  select: { task: { select: { id: true, title: true, sources: { select: { quote: true }, orderBy: { position: "asc" } } } } },
} as const satisfies Prisma.Unit$tasksArgs;

type Row = Prisma.UnitGetPayload<{ select: { id: true; tasks: typeof LED_BEFORE } }>;

/** What suggests who leads a new task, wherever it is suggested: the titles of those that each unit led and the words they come from. @param but the task asked about */
export function ledBefore(units: readonly Row[], but: string | null = null): LedTask[] {
  return units.flatMap(({ id: unitId, tasks }) =>
    tasks.flatMap(({ task: { id, title, sources } }) => (id === but ? [] : { unitId, words: [title, ...sources.map(({ quote }) => quote)].join("\n") })),
  );
}
