import { db } from "@/lib/db/client";
import type { LightOf } from "@/lib/domain/task/light";
import { sentenceHref } from "@/lib/queries/task-row";
import type { UnclosedTask } from "@/lib/queries/unclosed-tasks";

/** A sentence of a report with a mark for each open task that comes from it. */
export type SentenceLine = {
  readonly quote: string;
  readonly href: string;
  readonly kind: "shortcomings" | "arrangements";
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly light: LightOf }[];
};

/** The sentences that these tasks come from, in the reports' order; one query. */
export async function loadSentences(tasks: readonly UnclosedTask[]): Promise<SentenceLine[]> {
  const byPassage = new Map<string, UnclosedTask[]>();
  for (const task of tasks) for (const id of new Set(task.passageIds)) byPassage.set(id, [...(byPassage.get(id) ?? []), task]);
  const passages = await db().passage.findMany({
    where: { id: { in: [...byPassage.keys()] } },
    orderBy: [{ report: { year: "desc" } }, { position: "asc" }],
    select: { id: true, quote: true, reportId: true, start: true, end: true, kind: true },
  });
  return passages.map(({ id, quote, reportId, start, end, kind }) => ({
    quote,
    href: sentenceHref(reportId, start, end),
    kind: kind === "shortcomings" ? "shortcomings" : "arrangements",
    tasks: byPassage.get(id)!.map((task) => ({ id: task.id, title: task.title, light: task.light })),
  }));
}
