import type { ReportClause, ReportPassage, ReportShown, ReportTask } from "@/components/report/report-model";
import type { GapCell, GapColumn, GapRow } from "@/lib/domain/report/links/gap-matrix";
import { shownLabel } from "@/lib/domain/report/numbering";
import { sentenceHref } from "@/lib/domain/report/span-address";
import { sliceOf } from "@/lib/domain/report/span";

/** A shortcoming or an arrangement as the matrix shows it. */
export type GapItem = { readonly key: string; readonly id: string; /** 二是, （三）. */ readonly label: string; readonly words: string; readonly href: string; readonly isTitle: boolean };

export type ShownCell = Omit<GapCell, "taskIds"> & { readonly arrangement: GapItem; readonly tasks: readonly ReportTask[] };

export type ShownRow = { readonly item: GapItem; readonly cells: readonly ShownCell[]; readonly unanswered: readonly { readonly words: string; readonly tasks: readonly ReportTask[] }[]; readonly isGap: boolean };

export type ShownMatrix = { readonly rows: readonly ShownRow[]; readonly columns: readonly (GapColumn & { readonly item: GapItem; readonly waitingFor: readonly GapItem[] })[]; readonly pending: readonly ReportPassage[] };

/** The matrix with the words of its edges and the tasks of its cells. */
export function shownMatrix({ id, reading, text, clauses, passages, tasks, matrix }: ReportShown): ShownMatrix {
  const clauseOf = new Map(clauses.map((clause) => [clause.key, clause]));
  const tasksOf = (ids: readonly string[]) => tasks.filter((task) => ids.includes(task.id));
  const itemOf = (key: string) => gapItem({ id, reading, text }, clauseOf.get(key)!, passages);
  const rows = matrix.rows.map((row): ShownRow => {
    const cells = row.cells.map(({ taskIds, ...cell }): ShownCell => ({ ...cell, arrangement: itemOf(cell.arrangementKey), tasks: tasksOf(taskIds) }));
    const unanswered = row.unansweredWords.map(({ words, taskIds }) => ({ words, tasks: tasksOf(taskIds) }));
    return { item: itemOf(row.shortcomingKey), cells, unanswered, isGap: matrix.unansweredShortcomings.includes(row.shortcomingKey) };
  });
  const columns = matrix.columns.map((column, index) => ({ ...column, item: itemOf(column.arrangementKey), waitingFor: matrix.rows.filter((row: GapRow) => row.cells[index]!.state === "suggested").map((row) => itemOf(row.shortcomingKey)) }));
  return { rows, columns, pending: passages.filter(({ disposition }) => disposition === "pending") };
}

function gapItem({ id, reading, text }: Pick<ReportShown, "id" | "reading" | "text">, clause: ReportClause, passages: readonly ReportPassage[]): GapItem {
  const own = passages.filter(({ clauseKey }) => clauseKey === clause.key);
  const isTitle = !own.some(({ span }) => span.start < clause.heading.end && span.end > clause.heading.start);
  const words = isTitle && clause.heading.end > clause.heading.start ? sliceOf(text, clause.heading) : own.map(({ quote }) => quote).join("");
  const href = sentenceHref(id, isTitle ? clause.heading : own[0]!.span, reading.number);
  return { key: clause.key, id: clause.id, label: clause.label === "" ? own[0]!.path.join("") : shownLabel(clause.label), words, href, isTitle };
}
