import { db } from "@/lib/db/client";
import { visibleSql } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import { textHref } from "@/lib/domain/report/span-address";
import type { LightOf } from "@/lib/domain/task/light";
import { countsInCoverage, SECTION_ORIGINS, type TaskOrigin } from "@/lib/domain/task/origin";
import { OPEN_STATUSES } from "@/lib/domain/task/status";
import { worstFirst } from "@/lib/domain/task/worst-first";
import type { UnclosedTask } from "@/lib/queries/unclosed-tasks";

/** Words that open tasks come from, with a mark for each of them. */
export type SentenceLine = {
  readonly key: string;
  readonly quote: string;
  /** Where the report says it; null for words that no report said. */
  readonly href: string | null;
  /** Who said it, where no report did. */
  readonly givenBy: string | null;
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly light: LightOf }[];
};

/** What the report says in one of its sections, or what others said, with the tasks drawn from it, each counted once. */
export type SectionPart = { readonly section: "shortcomings" | "arrangements" | "others"; readonly open: number; readonly overdue: number; readonly lines: readonly SentenceLine[] };

/** Of these parts the lines that an overdue task comes from. */
export function brokenOf(parts: readonly SectionPart[]): SectionPart[] {
  const broken = parts.map((part) => ({ ...part, lines: part.lines.filter(({ tasks }) => tasks.some(({ light }) => light.light === "red")) }));
  return broken.filter(({ lines }) => lines.length > 0);
}

/** Words that one task comes from; those of a passage are the passage's. */
type SourceRow = {
  taskId: string;
  origin: TaskOrigin;
  passageId: string | null;
  reportId: string | null;
  start: number | null;
  end: number | null;
  /** Which of the report's readings they stand in. */
  reading: number | null;
  quote: string;
  givenBy: string | null;
};

/** The words that the viewer's open tasks come from, in the reports' order; one query. */
export async function loadSources(viewer: Viewer): Promise<SourceRow[]> {
  return db().$queryRaw`
    SELECT s."taskId", s."origin"::text, s."passageId", t."reportId", coalesce(p."start", s."start") AS "start", coalesce(p."end", s."end") AS "end", coalesce(p."quote", s."quote") AS "quote", s."givenBy", g."number" AS "reading"
    FROM "Task" t JOIN "Source" s ON s."taskId" = t."id" LEFT JOIN "Passage" p ON p."id" = s."passageId" LEFT JOIN "Reading" g ON g."id" = coalesce(p."readingId", s."readingId") LEFT JOIN "Report" r ON r."id" = t."reportId"
    WHERE t."status" = ANY(${[...OPEN_STATUSES]}::"TaskStatus"[]) AND ${visibleSql(viewer)}
    ORDER BY r."year" DESC NULLS LAST, t."reportId", 5 NULLS LAST, t."number", s."position"`;
}

/** The report's two sections, each of the given tasks beside the sentences it comes from; then the tasks that other words gave rise to. Empty parts are left out. */
export function bySection(sources: readonly SourceRow[], tasks: readonly UnclosedTask[]): SectionPart[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const given = sources.filter(({ taskId }) => byId.has(taskId));
  const rows: Readonly<Record<SectionPart["section"], readonly SourceRow[]>> = {
    shortcomings: given.filter(({ origin }) => origin === SECTION_ORIGINS.shortcomings),
    arrangements: given.filter(({ origin }) => origin === SECTION_ORIGINS.arrangements),
    // As the ledger's filter by origin has it: a task is of the origin of its first words.
    others: given.filter(({ origin, taskId }) => !countsInCoverage(origin) && !countsInCoverage(byId.get(taskId)!.origin)),
  };
  return (Object.keys(rows) as SectionPart["section"][]).flatMap((section) => (rows[section].length === 0 ? [] : partOf(section, rows[section], byId)));
}

function partOf(section: SectionPart["section"], rows: readonly SourceRow[], byId: ReadonlyMap<string, UnclosedTask>): SectionPart {
  const tasks = [...new Set(rows.map(({ taskId }) => taskId))].map((id) => byId.get(id)!);
  const lines = new Map<string, SourceRow[]>();
  for (const row of rows) lines.set(keyOf(row), [...(lines.get(keyOf(row)) ?? []), row]);
  return {
    section,
    open: tasks.length,
    overdue: tasks.filter(({ light }) => light.light === "red").length,
    lines: [...lines].map(([key, own]) => lineOf(key, own, byId)),
  };
}

/** Words selected at the same place are one line, as are those of a passage. */
function keyOf({ passageId, reportId, reading, start, taskId, quote }: SourceRow): string {
  return passageId ?? (reportId !== null && start !== null ? `${reportId} ${reading} ${start}` : `${taskId} ${quote}`);
}

function lineOf(key: string, rows: readonly SourceRow[], byId: ReadonlyMap<string, UnclosedTask>): SentenceLine {
  const { quote, reportId, start, end, reading, givenBy } = rows[0]!;
  const ids = [...new Set(rows.map(({ taskId }) => taskId))];
  return {
    ...{ key, quote, givenBy },
    href: reportId === null || start === null || end === null ? null : textHref(reportId, { start, end }, reading ?? 1),
    tasks: ids.map((id) => byId.get(id)!).sort(worstFirst).map(({ id, title, light }) => ({ id, title, light })),
  };
}
