import type { ReportClause, ReportPassage, ReportShown, ReportTask } from "@/components/report/report-model";
import { byClause } from "@/lib/domain/report/by-clause";
import type { GapCell, GapColumn, GapRow } from "@/lib/domain/report/links/gap-matrix";
import { shownLabel } from "@/lib/domain/report/numbering";
import { textHref } from "@/lib/domain/report/span-address";
import { sliceOf } from "@/lib/domain/report/span";

/** A shortcoming or an arrangement as the matrix shows it. */
export type GapItem = { readonly key: string; readonly id: string; /** 二是, （三）. */ readonly label: string; readonly words: string; readonly href: string; readonly isTitle: boolean };

export type ShownCell = Omit<GapCell, "taskIds"> & { readonly arrangement: GapItem; readonly tasks: readonly ReportTask[] };

export type ShownRow = { readonly item: GapItem; readonly cells: readonly ShownCell[]; readonly unanswered: readonly { readonly words: string; readonly tasks: readonly ReportTask[] }[]; readonly isGap: boolean };

export type ShownMatrix = { /** Shown by shortcoming alone: a table of so many cells can be neither drawn nor read. */ readonly isLarge: boolean; readonly rows: readonly ShownRow[]; readonly columns: readonly (GapColumn & { readonly item: GapItem; readonly waitingFor: readonly GapItem[] })[]; readonly pending: readonly ReportPassage[] };

/** The matrix with the words of its edges and the tasks of its cells. */
export function shownMatrix({ id, reading, text, clauses, passages, tasks, matrix }: ReportShown): ShownMatrix {
  const clauseOf = new Map(clauses.map((clause) => [clause.key, clause]));
  const tasksOf = (ids: readonly string[]) => tasks.filter((task) => ids.includes(task.id));
  const passagesOf = byClause(passages);
  const items = new Map([...matrix.rows.map((row) => row.shortcomingKey), ...matrix.columns.map((column) => column.arrangementKey)].map((key) => [key, gapItem({ id, reading, text }, clauseOf.get(key)!, passagesOf.get(key) ?? [])]));
  const itemOf = (key: string) => items.get(key)!;
  const gaps = new Set(matrix.unansweredShortcomings);
  const rows = matrix.rows.map((row): ShownRow => {
    const cells = row.cells.map(({ taskIds, ...cell }): ShownCell => ({ ...cell, arrangement: itemOf(cell.arrangementKey), tasks: tasksOf(taskIds) }));
    const unanswered = row.unansweredWords.map(({ words, taskIds }) => ({ words, tasks: tasksOf(taskIds) }));
    return { item: itemOf(row.shortcomingKey), cells, unanswered, isGap: gaps.has(row.shortcomingKey) };
  });
  const waitsFor = (arrangementKey: string) => ({ cells }: GapRow) => cells.some((cell) => cell.arrangementKey === arrangementKey && cell.state === "suggested");
  const waitingOf = ({ arrangementKey, suggested }: GapColumn) => (suggested === 0 ? [] : matrix.rows.filter(waitsFor(arrangementKey)).map((row) => itemOf(row.shortcomingKey)));
  const columns = matrix.columns.map((column) => ({ ...column, item: itemOf(column.arrangementKey), waitingFor: waitingOf(column) }));
  return { isLarge: matrix.isLarge, rows, columns, pending: passages.filter(({ disposition }) => disposition === "pending") };
}

function gapItem({ id, reading, text }: Pick<ReportShown, "id" | "reading" | "text">, clause: ReportClause, own: readonly ReportPassage[]): GapItem {
  const isTitle = !own.some(({ span }) => span.start < clause.heading.end && span.end > clause.heading.start);
  const words = isTitle && clause.heading.end > clause.heading.start ? sliceOf(text, clause.heading) : own.map(({ quote }) => quote).join("");
  const href = textHref(id, isTitle ? clause.heading : own[0]!.span, reading.number);
  return { key: clause.key, id: clause.id, label: clause.label === "" ? own[0]!.path.join("") : shownLabel(clause.label), words, href, isTitle };
}
