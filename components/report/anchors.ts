import type { Span } from "@/lib/domain/report/model";

type Cited = Span & { readonly readingId: string; readonly passageId: string | null; readonly merged: boolean };
type Citing = { readonly id: string; readonly citations: readonly Cited[] };
type Passage = { readonly id: string; readonly key: string; readonly span: Span };

/** A place of the text with something beside it in the margin: a sentence to be accounted for, or words that a task was drawn from. */
export type Anchor<P, T> = {
  /** The passage's key, or `s` and the start of selected words. */
  readonly key: string;
  readonly span: Span;
  /** Null for words that a person selected outside of any passage. */
  readonly passage: P | null;
  /** In the order given. */
  readonly tasks: readonly T[];
  /** Every task given took it in by a merge 并入. */
  readonly merged: boolean;
};

/** All anchors of one reading in the text's order: each passage, and each place that tasks cite outside of passages. */
export function anchorsOf<P extends Passage, T extends Citing>(readingId: string, passages: readonly P[], tasks: readonly T[]): readonly Anchor<P, T>[] {
  const cited = new Map<string, { span: Span; passage: P | null; tasks: T[]; direct: boolean }>();
  for (const passage of passages) cited.set(passage.key, { span: passage.span, passage, tasks: [], direct: false });
  const keyOf = new Map(passages.map(({ id, key }) => [id, key]));
  for (const task of tasks) {
    for (const { passageId, start, end, merged, ...citation } of task.citations) {
      const key = passageId === null ? (citation.readingId === readingId ? `s${start}` : undefined) : keyOf.get(passageId);
      if (key === undefined) continue;
      const anchor = cited.get(key) ?? { span: { start, end }, passage: null, tasks: [], direct: false };
      if (!anchor.tasks.includes(task)) anchor.tasks.push(task);
      anchor.direct ||= !merged;
      cited.set(key, anchor);
    }
  }
  return [...cited]
    .map(([key, { span, passage, tasks: own, direct }]) => ({ key, span, passage, tasks: own, merged: own.length > 0 && !direct }))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
