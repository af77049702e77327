import type { CorrectionRefusal, PlannedAssignment } from "@/lib/domain/report/corrections/correction";
import type { Coverage, Disposition } from "@/lib/domain/report/coverage";
import type { CandidateDraft, Dropped, OutlineClause, PassageDraft, ReportFacts, SectionKind, Span } from "@/lib/domain/report/model";
import type { Paragraph } from "@/lib/domain/report/paragraphs";

/** Words that a task will quote; `merged` where they came in by a merge 并入. */
export type DraftSource = Span & { readonly passageKey: string | null; readonly merged: boolean };

export type DraftCandidate = Omit<CandidateDraft, "sources"> &
  PlannedAssignment & {
    readonly sources: readonly DraftSource[];
    /** A person gave the title. */
    readonly retitled: boolean;
  };

/** `reason` why it is a statement only, else null. */
export type ReasonedPassage = PassageDraft & { readonly reason: string | null };

/** What corrections act upon. */
export type DraftState = {
  readonly text: string;
  readonly facts: ReportFacts;
  readonly clauses: readonly OutlineClause[];
  readonly passages: readonly ReasonedPassage[];
  /** In the text's order. */
  readonly candidates: readonly DraftCandidate[];
  readonly dropped: readonly Dropped[];
  /** Furniture that a person gave back to the report. */
  readonly restored: readonly Dropped[];
  /** What the outline is built from again where furniture is restored. */
  readonly titleSpan: Span | null;
  readonly marked: readonly Paragraph[];
  /** Statements whose sentences are none as furniture stands now: their reasons, for when they are sentences again. */
  readonly asleep: readonly ReasonedPassage[];
  /** The kinds that a person set, in order. */
  readonly kinds: readonly { readonly clauseKey: string; readonly kind: SectionKind }[];
};

export type DraftPassage = ReasonedPassage & {
  readonly disposition: Disposition;
  /** The candidates that cite it, in the text's order. */
  readonly candidateKeys: readonly string[];
};

export type NumberedCandidate = DraftCandidate & { readonly number: number };

/** A correction that no longer applies, by its place in the list. */
export type SkippedCorrection = CorrectionRefusal & { readonly index: number };

/** A reading with a person's corrections, as the import page shows it and as it will be stored. */
export type ImportDraft = Omit<DraftState, "passages" | "candidates"> & {
  readonly passages: readonly DraftPassage[];
  /** Numbered from 1 in the text's order. */
  readonly candidates: readonly NumberedCandidate[];
  readonly skipped: readonly SkippedCorrection[];
  readonly coverage: Coverage;
};
