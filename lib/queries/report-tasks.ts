import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { Span } from "@/lib/domain/report/model";
import { worstFirst } from "@/lib/domain/task/worst-first";
import { lastWordsOf, type LastWords } from "@/lib/queries/last-words";
import { REPORT_TASK } from "@/lib/queries/report-page-select";
import { asTaskRow, type TaskRow } from "@/lib/queries/task-row";

/** Where in the report's text a task comes from. */
export type Citation = Span & { readonly readingId: string; /** Null for words a person selected outside of any. */ readonly passageId: string | null; readonly merged: boolean };

export type ReportTask = TaskRow & {
  readonly citations: readonly Citation[];
  /** Of the lead. */
  readonly lastWords: LastWords | null;
};

/** The tasks of a report that the viewer may know of, worst first; one query. */
export async function loadReportTasks(viewer: Viewer, reportId: string, today: Day): Promise<ReportTask[]> {
  const rows = await db().task.findMany({ where: { AND: [visibleTo(viewer), { reportId }] }, relationLoadStrategy: "join", select: REPORT_TASK });
  const tasks = rows.map((row): ReportTask => {
    return { ...asTaskRow(row, today), citations: citationsOf(row.sources), lastWords: lastWordsOf(row.units.find(({ relation }) => relation === "lead")) };
  });
  return tasks.sort(worstFirst);
}

type SourceRow = { readonly readingId: string | null; readonly passageId: string | null; readonly start: number | null; readonly end: number | null; readonly merged: boolean };

/** Those of a task's sources that lie in a report's text. */
export function citationsOf(sources: readonly SourceRow[]): Citation[] {
  return sources.flatMap(({ readingId, passageId, start, end, merged }) => (readingId === null || start === null || end === null ? [] : { readingId, passageId, start, end, merged }));
}
