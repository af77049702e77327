import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { DISPOSITIONS, type Disposition } from "@/lib/domain/report/coverage";
import type { SentencesAddress } from "@/lib/domain/report/sentence-filter";
import { textHref } from "@/lib/domain/report/span-address";
import { lightOf, type LightOf } from "@/lib/domain/task/light";
import { worstFirst } from "@/lib/domain/task/worst-first";
import { asLightFacts, LIGHT_COLUMNS } from "@/lib/queries/task-row";

export const SENTENCES_A_PAGE = 50;

export type Sentence = {
  readonly id: string;
  readonly key: string;
  readonly span: { readonly start: number; readonly end: number };
  readonly quote: string;
  /** Labels from the section down. */
  readonly path: readonly string[];
  /** Which sentence of its clause, from 1; null where it is the only one. */
  readonly ordinal: number | null;
  readonly disposition: Disposition;
  readonly reason: string | null;
  readonly version: number;
  /** The address of its words. */
  readonly href: string;
  /** Those that cite it and that the viewer may know of, worst first. */
  readonly tasks: readonly { readonly id: string; readonly number: string; readonly title: string; readonly light: LightOf; readonly dueOn: Day | null; readonly closedOn: Day | null }[];
};

export type ReportSentences = {
  readonly report: { readonly id: string; readonly title: string; readonly issuer: string; readonly year: number };
  readonly sentences: readonly Sentence[];
};

export type SentencesPage = {
  /** The page's sentences, the latest report first, each report's in its own order. */
  readonly reports: readonly ReportSentences[];
  readonly shown: number;
  /** Of the filter's report, or of every report; whatever the disposition asked for. */
  readonly counts: Readonly<Record<Disposition | "all", number>>;
};

/** A page of the sentences of all reports as they read now, or of one, by where they went: two queries. The words are public, the tasks are those one may know of. */
export async function loadSentencesPage(viewer: Viewer, { filter, page }: SentencesAddress, today: Day): Promise<SentencesPage> {
  const ofReport = { reading: { next: null }, ...(filter.report !== undefined && { reportId: filter.report }) };
  const [groups, rows] = await Promise.all([
    db().passage.groupBy({ by: ["disposition"], where: ofReport, _count: true }),
    db().passage.findMany({
      where: { ...ofReport, ...(filter.disposition && { disposition: filter.disposition }) },
      relationLoadStrategy: "join",
      orderBy: [{ report: { year: "desc" } }, { report: { issuer: "asc" } }, { position: "asc" }, { id: "asc" }],
      skip: (page - 1) * SENTENCES_A_PAGE,
      take: SENTENCES_A_PAGE,
      select: selectFor(viewer),
    }),
  ]);
  return { reports: byReport(rows, today), shown: rows.length, counts: countsOf(groups) };
}

function countsOf(groups: readonly { readonly disposition: Disposition; readonly _count: number }[]): SentencesPage["counts"] {
  const countOf = (disposition: Disposition) => groups.find((group) => group.disposition === disposition)?._count ?? 0;
  const each = Object.fromEntries(DISPOSITIONS.map((disposition) => [disposition, countOf(disposition)])) as Record<Disposition, number>;
  return { ...each, all: groups.reduce((sum, { _count }) => sum + _count, 0) };
}

function selectFor(viewer: Viewer) {
  return {
    ...{ id: true, key: true, start: true, end: true, quote: true, path: true, disposition: true, reason: true, version: true },
    report: { select: { id: true, title: true, issuer: true, year: true } },
    reading: { select: { number: true } },
    clause: { select: { passages: { select: { id: true }, orderBy: { position: "asc" } } } },
    sources: { where: { task: visibleTo(viewer) }, select: { task: { select: { ...LIGHT_COLUMNS, id: true, number: true, title: true } } } },
  } as const satisfies Prisma.PassageSelect;
}

type Row = Prisma.PassageGetPayload<{ select: ReturnType<typeof selectFor> }>;

function byReport(rows: readonly Row[], today: Day): ReportSentences[] {
  const reports = new Map<string, { report: ReportSentences["report"]; sentences: Sentence[] }>();
  for (const row of rows) {
    const own = reports.get(row.report.id) ?? { report: row.report, sentences: [] };
    own.sentences.push(sentenceOf(row, today));
    reports.set(row.report.id, own);
  }
  return [...reports.values()];
}

function sentenceOf({ id, key, start, end, quote, path, disposition, reason, version, report, reading, clause, sources }: Row, today: Day): Sentence {
  const place = clause.passages.findIndex((sister) => sister.id === id) + 1;
  const citing = sources.map(({ task }) => ({ id: task.id, number: task.number, title: task.title, light: lightOf(asLightFacts(task), today), dueOn: task.dueOn as Day | null, closedOn: task.closedOn as Day | null }));
  return {
    ...{ id, key, span: { start, end }, quote, path, disposition, reason, version },
    href: textHref(report.id, { start, end }, reading.number),
    ordinal: clause.passages.length === 1 ? null : place,
    // A task may take several stretches of one sentence.
    tasks: [...new Map(citing.map((task) => [task.id, task])).values()].sort(worstFirst),
  };
}
