import type { Day } from "@/lib/domain/calendar/day";
import type { MessageValues } from "@/lib/domain/errors";
import type { CommitmentKind, ReportFacts, SectionKind, Span } from "@/lib/domain/report/model";
import type { RectificationType } from "@/lib/domain/task/model";

/** What a person decided for a candidate before it becomes a task. */
export type PlannedAssignment = {
  readonly leadUnitId: string | null;
  readonly supportingUnitIds: readonly string[];
  readonly dueOn: Day | null;
  readonly criteria: readonly string[];
  readonly rectificationType: RectificationType | null;
};

/** One act of the import page. Positions are in the reading's text, UTF-16 code units. */
export type Correction =
  /** The clause and all below it; what lies in it is read anew. */
  | { readonly type: "set-section-kind"; readonly clauseKey: string; readonly kind: SectionKind }
  | { readonly type: "split"; readonly candidateKey: string; readonly at: number }
  /** `into` is one of the candidates, takes in the others' words and keeps its own title and units. */
  | { readonly type: "merge"; readonly candidateKeys: readonly string[]; readonly into: string }
  | { readonly type: "retitle"; readonly candidateKey: string; readonly title: string }
  /** Its passages become statements for that reason, unless another candidate cites them. */
  | { readonly type: "drop"; readonly candidateKey: string; readonly reason: string }
  /** One sentence is a statement only; it leaves the candidates that cite it. */
  | { readonly type: "drop-passage"; readonly passageKey: string; readonly reason: string }
  /** A statement is unaccounted for again. */
  | { readonly type: "restore-passage"; readonly passageKey: string }
  | { readonly type: "add-from-selection"; readonly span: Span; readonly kind: CommitmentKind; readonly title?: string }
  /** 并入: the candidate quotes the passage too. */
  | { readonly type: "attach-passage"; readonly passageKey: string; readonly candidateKey: string }
  /** What was taken for page furniture belongs to the report, and is read as if it had never been set aside. */
  | { readonly type: "restore-dropped"; readonly span: Span }
  /** What was restored is page furniture after all. */
  | { readonly type: "set-aside"; readonly span: Span }
  | ({ readonly type: "set-facts" } & Partial<ReportFacts>)
  /** What is left out stays; null clears. */
  | ({ readonly type: "set-assignment"; readonly candidateKey: string } & Partial<PlannedAssignment>);

export type CorrectionOf<T extends Correction["type"]> = Extract<Correction, { type: T }>;

export const CORRECTION_REFUSALS = [
  "unknown-correction",
  "no-such-clause",
  "no-such-candidate",
  "no-such-passage",
  "kind-unchanged",
  "split-outside",
  "split-empty",
  "merge-too-few",
  "merge-into-another",
  "text-missing",
  "text-too-long",
  "text-characters",
  "text-secrecy-mark",
  "outside-text",
  "nothing-selected",
  "selection-in-furniture",
  "already-attached",
  "not-a-statement",
  "not-furniture",
  "not-restored",
  "nothing-given",
  "no-such-year",
  "no-such-day",
  "unit-twice",
] as const;

/** Why a correction does not apply; the catalogue words the code. */
export type CorrectionRefusal = { readonly code: (typeof CORRECTION_REFUSALS)[number]; readonly values: MessageValues };
