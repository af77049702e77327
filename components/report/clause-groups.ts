import type { ReportAnchor, ReportClause, ReportPassage, ReportTask } from "@/components/report/report-model";
import type { SectionKind } from "@/lib/domain/report/model";

/** An entry of the tree: a clause that holds sentences, or a whole section that is only read. */
export type ClauseEntry = {
  readonly clause: ReportClause;
  /** The id in the page that it leads to. */
  readonly goTo: string;
  /** Worst first, each once. */
  readonly tasks: readonly ReportTask[];
  readonly pending: number;
};

export type ClauseGroup = { readonly key: string; readonly kind: SectionKind; readonly items: number; readonly sentences: number; readonly entries: readonly ClauseEntry[] };

/** The report's sections in order, each with the clauses one would go to. */
export function clauseGroups(clauses: readonly ReportClause[], passages: readonly ReportPassage[], anchors: readonly ReportAnchor[]): readonly ClauseGroup[] {
  const sections = clauses.filter(({ parentKey }) => parentKey === null);
  return sections.flatMap((section) => {
    const within = clauses.filter(({ span }) => span.start >= section.span.start && span.end <= section.span.end);
    const parts = [...new Set(within.map(({ kind }) => kind))].map((kind) => within.filter((clause) => clause.kind === kind));
    return parts.map((part): ClauseGroup => {
      const keys = new Set(part.map(({ key }) => key));
      const own = passages.filter(({ clauseKey }) => keys.has(clauseKey));
      const holders = part.filter(({ key }) => own.some(({ clauseKey }) => clauseKey === key));
      const [first] = part as [ReportClause];
      const isOnlyRead = holders.length === 0;
      const children = part.filter(({ parentKey }) => parentKey === first.key).length;
      return {
        key: first.key,
        kind: first.kind,
        items: isOnlyRead ? children : holders.length,
        sentences: own.length,
        entries: (isOnlyRead ? [first] : holders).map((clause) => entryOf(clause, own, anchors)),
      };
    });
  });
}

function entryOf(clause: ReportClause, passages: readonly ReportPassage[], anchors: readonly ReportAnchor[]): ClauseEntry {
  const own = passages.filter(({ clauseKey }) => clauseKey === clause.key);
  const isOwn = (anchor: ReportAnchor) => (anchor.passage ? anchor.passage.clauseKey === clause.key : anchor.span.start >= clause.span.start && anchor.span.end <= clause.span.end);
  const tasks = [...new Set(anchors.filter(isOwn).flatMap((anchor) => anchor.tasks))];
  const beginsInline = own[0]?.span.start === clause.span.start;
  return { clause, goTo: beginsInline ? own[0]!.key : clause.key, tasks, pending: own.filter(({ disposition }) => disposition === "pending").length };
}
