import type { Reading } from "@/lib/domain/report/model";

/**
 * What one report may hold at most. The longest that are published have some hundreds of sentences to account for; what
 * holds more is none, and could not be worked through by people either.
 */
export const CEILING = { passages: 2_000, clauses: 4_000, hints: 4_000, paragraphs: 20_000 } as const;

export type TooMany = { readonly what: keyof typeof CEILING; readonly limit: number; readonly count: number };

/** The first of its kinds of parts of which a reading has more than any report; null for none. */
export function tooManyIn({ text, clauses, passages, candidates }: Pick<Reading, "text" | "clauses" | "passages" | "candidates">): TooMany | null {
  const counts = {
    passages: Math.max(passages.length, candidates.length),
    clauses: clauses.length,
    hints: candidates.reduce((sum, { hints }) => sum + hints.length, 0),
    paragraphs: text.split("\n").length,
  };
  for (const what of Object.keys(CEILING) as (keyof typeof CEILING)[]) {
    if (counts[what] > CEILING[what]) return { what, limit: CEILING[what], count: counts[what] };
  }
  return null;
}
