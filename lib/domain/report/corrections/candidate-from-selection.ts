import { sourcesIn } from "@/lib/domain/report/corrections/citations";
import type { CorrectionOf } from "@/lib/domain/report/corrections/correction";
import { redescribed, titleOf } from "@/lib/domain/report/corrections/describe";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { freeKey } from "@/lib/domain/report/corrections/free-key";
import { asDraftCandidate } from "@/lib/domain/report/corrections/settle";
import type { OutlineClause, Span } from "@/lib/domain/report/model";
import { shownLabel } from "@/lib/domain/report/numbering";
import { trimSpan } from "@/lib/domain/report/span";

/** The rule of a candidate that a person made out of selected words. */
export const SELECTION_RULE = "selection";

export function candidateFromSelection(state: DraftState, { span: selected, kind, title }: CorrectionOf<"add-from-selection">): DraftCandidate {
  const span = trimSpan(state.text, selected)!;
  const clauses = clausesAround(state.clauses, span);
  const given = title?.trim();
  const candidate = asDraftCandidate(state.text, {
    key: freeKey(state, span),
    kind,
    clauseKey: clauses.at(-1)?.key ?? null,
    path: clauses.map(({ label }) => shownLabel(label)).filter((label) => label !== ""),
    title: given || titleOf(state, span),
    span,
    sources: sourcesIn(state.text, span, state.passages),
    measures: [],
    hints: [],
    lacks: [],
    rule: SELECTION_RULE,
  });
  return redescribed(state, { ...candidate, retitled: Boolean(given) });
}

/** The clauses that a span begins in, outermost first. */
function clausesAround(clauses: readonly OutlineClause[], { start }: Span): readonly OutlineClause[] {
  return clauses.filter(({ span }) => span.start <= start && start < span.end).sort((a, b) => a.level - b.level);
}
