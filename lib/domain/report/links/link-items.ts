import { byClause } from "@/lib/domain/report/by-clause";
import type { LinkItem } from "@/lib/domain/report/links/suggest-links";
import type { CommitmentKind, OutlineClause, PassageDraft } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

type Outlined = {
  readonly text: string;
  readonly clauses: readonly Pick<OutlineClause, "key" | "heading">[];
  readonly passages: readonly Pick<PassageDraft, "clauseKey" | "kind" | "span">[];
};

/** The clauses that hold passages, in the order given, each with its title and its own passages' words. */
export function linkItems({ text, clauses, passages }: Outlined): { readonly shortcomings: readonly LinkItem[]; readonly arrangements: readonly LinkItem[] } {
  const itemsOf = (kind: CommitmentKind) => {
    const own = byClause(passages.filter((passage) => passage.kind === kind));
    return clauses.flatMap(({ key, heading }) => {
      const spans = (own.get(key) ?? []).map(({ span }) => span);
      if (spans.length === 0) return [];
      const isPassage = spans.some(({ start, end }) => start < heading.end && end > heading.start);
      return [{ key, text: (isPassage ? spans : [heading, ...spans]).map((span) => sliceOf(text, span)).join("\n") }];
    });
  };
  return { shortcomings: itemsOf("shortcoming"), arrangements: itemsOf("arrangement") };
}
