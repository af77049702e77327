import type { Hint, HintRule, Span } from "@/lib/domain/report/model";

/** Something recognised in words, at an offset in them. */
export type Found = { readonly rule: HintRule; readonly start: number; readonly end: number } & Pick<Hint, "day" | "dates" | "unit" | "object">;

/** Every match of ordered rules; of two that overlap the earlier rule's holds. In the words' order. */
export function findByRules(words: string, rules: readonly { readonly rule: HintRule; readonly pattern: RegExp }[]): Found[] {
  const found = rules.flatMap(({ rule, pattern }) => [...words.matchAll(pattern)].map((match) => ({ rule, start: match.index, end: match.index + match[0].length })));
  return withoutOverlaps(found);
}

/** Of what overlaps, the first given is kept. In the words' order. */
export function withoutOverlaps<T extends Span>(found: readonly T[]): T[] {
  const taken = new Set<number>();
  const kept = found.filter(({ start, end }) => {
    for (let at = start; at < end; at++) if (taken.has(at)) return false;
    for (let at = start; at < end; at++) taken.add(at);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** The words with the names in 《》 blanked out, every offset kept: what a document is called commits nobody. */
export function withoutDocumentNames(words: string, documents: readonly Found[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of documents) {
    parts.push(words.slice(at, start), "□".repeat(end - start));
    at = end;
  }
  return parts.join("") + words.slice(at);
}
