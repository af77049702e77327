import type { DraftState } from "@/lib/domain/report/corrections/draft";
import { foldWidth } from "@/lib/domain/report/layers";
import type { OutlineClause } from "@/lib/domain/report/model";
import { findNamingWords } from "@/lib/domain/report/sections";
import { sliceOf } from "@/lib/domain/report/span";

/** Why a section is of its kind: a person said so, or its heading by these words; else by what stands around it. */
export type KindReason = { readonly by: "person" | "place" } | { readonly by: "heading"; readonly words: string };

/** The outermost clause around one that is, with all between, of its kind: a kind is a section's. */
export function sectionOf(clauses: readonly OutlineClause[], clause: OutlineClause): OutlineClause {
  const parent = clauses.find(({ key }) => key === clause.parentKey);
  return parent && parent.kind === clause.kind ? sectionOf(clauses, parent) : clause;
}

export function whyKind({ text, clauses, kinds, facts }: Pick<DraftState, "text" | "clauses" | "kinds" | "facts">, clause: OutlineClause): KindReason {
  const around = lineage(clauses, clause);
  if (kinds.some(({ clauseKey }) => around.has(clauseKey))) return { by: "person" };
  const { kind, heading } = sectionOf(clauses, clause);
  const named = findNamingWords(foldWidth(sliceOf(text, heading)), kind, facts.year);
  return named ? { by: "heading", words: sliceOf(text, { start: heading.start + named.start, end: heading.start + named.end }) } : { by: "place" };
}

/** The keys of a clause and of all around it. */
function lineage(clauses: readonly OutlineClause[], clause: OutlineClause): ReadonlySet<string> {
  const parent = clauses.find(({ key }) => key === clause.parentKey);
  return new Set([clause.key, ...(parent ? lineage(clauses, parent) : [])]);
}
