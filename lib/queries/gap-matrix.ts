import { gapMatrix, type GapMatrix, type LinkDecision, type LinkedTask } from "@/lib/domain/report/links/gap-matrix";
import { linkItems } from "@/lib/domain/report/links/link-items";
import type { CommitmentKind } from "@/lib/domain/report/model";
import type { ReportClause, ReportPassage } from "@/lib/queries/report-page";
import type { Citation, ReportTask } from "@/lib/queries/report-tasks";

type Cited = Pick<Citation, "readingId" | "passageId" | "start">;

type Link = { readonly shortcomingId: string; readonly arrangementId: string; readonly decision: LinkDecision["decision"] };

type Given = {
  readonly text: string;
  readonly readingId: string;
  readonly clauses: readonly ReportClause[];
  readonly passages: readonly ReportPassage[];
  readonly links: readonly Link[];
  /** Where each task of the report comes from, whoever may know of it. */
  readonly cited: readonly (readonly Cited[])[];
  readonly tasks: readonly ReportTask[];
};

const COMMITMENT: Readonly<Record<ReportPassage["kind"], CommitmentKind>> = { shortcomings: "shortcoming", arrangements: "arrangement" };

/** Shortcomings × arrangements with the decisions made, what all tasks link, and the tasks given by name; no query of its own. */
export function gapsOf({ text, readingId, clauses, passages, links, cited, tasks }: Given): GapMatrix {
  const items = linkItems({ text, clauses, passages: passages.map((passage) => ({ ...passage, kind: COMMITMENT[passage.kind] })) });
  const keys = new Map(clauses.map(({ id, key }) => [id, key]));
  const decisions = links.flatMap(({ shortcomingId, arrangementId, decision }): LinkDecision[] => {
    const [shortcomingKey, arrangementKey] = [keys.get(shortcomingId), keys.get(arrangementId)];
    return shortcomingKey === undefined || arrangementKey === undefined ? [] : [{ shortcomingKey, arrangementKey, decision }];
  });
  const itemClauses = clauses.filter(({ key }) => [...items.shortcomings, ...items.arrangements].some((item) => item.key === key));
  const clauseOfPassage = new Map(passages.map(({ id, clauseKey }) => [id, clauseKey]));
  const keyOf = (citation: Cited) => {
    const key = citation.passageId === null ? undefined : clauseOfPassage.get(citation.passageId);
    if (key !== undefined || citation.readingId !== readingId) return key;
    return itemClauses.findLast(({ span }) => span.start <= citation.start && citation.start < span.end)?.key;
  };
  const keysOf = (citations: readonly Cited[]) => [...new Set(citations.flatMap((citation) => keyOf(citation) ?? []))];
  const linked = tasks.map((task): LinkedTask => ({ id: task.id, itemKeys: keysOf(task.citations), words: task.title }));
  return gapMatrix({ ...items, decisions, joined: cited.map(keysOf), tasks: linked });
}
