import { gapMatrix, type GapMatrix, type LinkDecision, type LinkedTask } from "@/lib/domain/report/links/gap-matrix";
import { linkItems } from "@/lib/domain/report/links/link-items";
import type { CommitmentKind } from "@/lib/domain/report/model";
import type { ReportClause, ReportPassage } from "@/lib/queries/report-page";
import type { ReportTask } from "@/lib/queries/report-tasks";

type Link = { readonly shortcomingId: string; readonly arrangementId: string; readonly decision: LinkDecision["decision"] };

type Given = {
  readonly text: string;
  readonly readingId: string;
  readonly clauses: readonly ReportClause[];
  readonly passages: readonly ReportPassage[];
  readonly links: readonly Link[];
  readonly tasks: readonly ReportTask[];
};

const COMMITMENT: Readonly<Record<ReportPassage["kind"], CommitmentKind>> = { shortcomings: "shortcoming", arrangements: "arrangement" };

/** Shortcomings × arrangements with the decisions made and the tasks given; no query of its own. */
export function gapsOf({ text, readingId, clauses, passages, links, tasks }: Given): GapMatrix {
  const items = linkItems({ text, clauses, passages: passages.map((passage) => ({ ...passage, kind: COMMITMENT[passage.kind] })) });
  const keys = new Map(clauses.map(({ id, key }) => [id, key]));
  const decisions = links.flatMap(({ shortcomingId, arrangementId, decision }): LinkDecision[] => {
    const [shortcomingKey, arrangementKey] = [keys.get(shortcomingId), keys.get(arrangementId)];
    return shortcomingKey === undefined || arrangementKey === undefined ? [] : [{ shortcomingKey, arrangementKey, decision }];
  });
  const itemClauses = clauses.filter(({ key }) => [...items.shortcomings, ...items.arrangements].some((item) => item.key === key));
  const clauseOfPassage = new Map(passages.map(({ id, clauseKey }) => [id, clauseKey]));
  const keysOf = ({ citations }: ReportTask) =>
    citations.flatMap((citation) => {
      const cited = citation.passageId === null ? undefined : clauseOfPassage.get(citation.passageId);
      if (cited !== undefined) return [cited];
      const around = citation.readingId === readingId ? itemClauses.findLast(({ span }) => span.start <= citation.start && citation.start < span.end) : undefined;
      return around ? [around.key] : [];
    });
  const linked = tasks.map((task): LinkedTask => ({ id: task.id, itemKeys: [...new Set(keysOf(task))], words: task.title }));
  return gapMatrix({ ...items, decisions, tasks: linked });
}
