import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { COMMITMENT_KINDS, DROP_REASONS, SECTION_KINDS, type CommitmentKind, type DropReason, type ReaderMessage, type SectionKind, type Span } from "@/lib/domain/report/model";

/** Something counted, with the places where it stands, in the text's order. */
export type Counted<K> = { readonly what: K; readonly places: readonly Span[] };

export type SummaryCounts = {
  /** Outermost sections. */
  readonly sections: readonly Counted<SectionKind>[];
  readonly candidates: readonly { readonly what: CommitmentKind; readonly keys: readonly string[] }[];
  readonly unaccounted: readonly Span[];
  readonly statements: readonly Span[];
  readonly setAside: readonly Counted<DropReason>[];
};

/** What was understood of a report, counted: only what there is. */
export function summaryCounts({ clauses, candidates, passages, dropped }: Pick<ImportDraft, "clauses" | "candidates" | "passages" | "dropped">): SummaryCounts {
  const sections = clauses.filter(({ parentKey }) => parentKey === null);
  const placesOf = (disposition: string) => passages.filter((passage) => passage.disposition === disposition).map(({ span }) => span);
  return {
    sections: counted(SECTION_KINDS, (kind) => sections.filter((clause) => clause.kind === kind).map(({ heading }) => heading)),
    candidates: COMMITMENT_KINDS.map((kind) => ({ what: kind, keys: candidates.filter((candidate) => candidate.kind === kind).map(({ key }) => key) })),
    unaccounted: placesOf("pending"),
    statements: placesOf("statement"),
    setAside: counted(DROP_REASONS, (why) => dropped.filter((piece) => piece.why === why).map(({ start, end }) => ({ start, end }))),
  };
}

function counted<K>(kinds: readonly K[], placesOf: (kind: K) => readonly Span[]): readonly Counted<K>[] {
  return kinds.map((what) => ({ what, places: placesOf(what) })).filter(({ places }) => places.length > 0);
}

/** What a person has mended since is said no longer. */
export function messagesLeft(messages: readonly ReaderMessage[], { clauses, facts }: Pick<ImportDraft, "clauses" | "facts">): readonly ReaderMessage[] {
  const mended: Readonly<Record<string, boolean>> = {
    "no-shortcomings": clauses.some(({ kind }) => kind === "shortcomings"),
    "no-arrangements": clauses.some(({ kind }) => kind === "arrangements"),
    "no-title": facts.title !== "",
    "no-issuer": facts.issuer !== "",
    "no-year": facts.year !== null,
    "no-published-day": facts.publishedOn !== null,
  };
  return messages.filter(({ code }) => !(Object.hasOwn(mended, code) && mended[code]));
}
