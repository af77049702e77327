import { FOUND_KINDS, type Act, type FoundKind, type Hit, type SearchAnswer } from "@/components/search/search-answer";
import { hasWords, wordsIn } from "@/lib/domain/find-words";
import { ledgerHref } from "@/lib/domain/task/filter";

/** Something to do; with `filters`, the ledger by these words, worded where it is drawn. */
export type ActLine = Act & { readonly filters?: string };

/** A group of the list; `from` is the place of its first line in the whole list. */
export type Group = { readonly from: number } & (
  | { readonly kind: FoundKind; readonly more: boolean; readonly lines: readonly Hit[] }
  | { readonly kind: "acts"; readonly lines: readonly ActLine[] }
);

/**
 * What is shown: what was found, then what one may do. Without words, all that one may do; with words that tasks have,
 * the ledger by these words too.
 */
export function groupsOf(answer: SearchAnswer | null, asked: string, acts: readonly Act[]): readonly Group[] {
  const ledger: ActLine[] = answer !== null && answer.found.tasks.hits.length > 0 ? [{ href: ledgerHref({ filter: { words: answer.words } }), words: "", filters: answer.words }] : [];
  const fitting = acts.filter(({ words }) => hasWords(words, wordsIn(asked)));
  const all = [
    ...(answer === null ? [] : FOUND_KINDS.map((kind) => ({ kind, more: answer.found[kind].more, lines: answer.found[kind].hits }))),
    { kind: "acts" as const, lines: [...ledger, ...fitting] },
  ];
  let from = 0;
  return all.flatMap((group) => {
    const placed: Group = { ...group, from };
    from += group.lines.length;
    return group.lines.length === 0 ? [] : [placed];
  });
}

/** How many lines there are, and how many of them were found rather than offered. */
export function countLines(groups: readonly Group[]): { readonly all: number; readonly found: number } {
  const count = (kept: readonly Group[]) => kept.reduce((sum, { lines }) => sum + lines.length, 0);
  return { all: count(groups), found: count(groups.filter(({ kind }) => kind !== "acts")) };
}
