import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { wordsIn } from "@/lib/domain/find-words";
import { findSentences, type FoundSentence } from "@/lib/domain/report/find-sentences";
import type { Dropped } from "@/lib/domain/report/model";
import { textHref } from "@/lib/domain/report/span-address";
import { containing } from "@/lib/queries/contains";
import { clausesOf } from "@/lib/queries/report-page";
import { CLAUSE } from "@/lib/queries/report-page-select";

/** A sentence of a report, with the way to it. */
export type FoundInReport = Omit<FoundSentence, "span"> & { readonly issuer: string; readonly year: number; readonly href: string };

/** Of more reports than these the older ones are not looked through: every report says 法治. */
const REPORTS = 12;

const SEARCHED = {
  id: true,
  issuer: true,
  year: true,
  readings: {
    where: { next: null },
    take: 1,
    select: {
      number: true,
      text: true,
      dropped: true,
      clauses: { orderBy: { position: "asc" }, select: CLAUSE },
      passages: { orderBy: { position: "asc" }, select: { clauseId: true, start: true, end: true, path: true } },
    },
  },
} as const satisfies Prisma.ReportSelect;

type Row = Prisma.ReportGetPayload<{ select: typeof SEARCHED }>;

/** The sentences that have all the words, of the latest report first; one query. Reports are public to whoever may sign in. */
export async function searchReports(asked: string): Promise<FoundInReport[]> {
  const words = wordsIn(asked);
  const rows = await db().report.findMany({
    where: { AND: words.map((word) => ({ readings: { some: { next: null, text: containing(word) } } })) },
    relationLoadStrategy: "join",
    orderBy: [{ year: "desc" }, { issuer: "asc" }],
    take: REPORTS,
    select: SEARCHED,
  });
  return rows.flatMap((row) => sentencesOf(row, words));
}

function sentencesOf({ id, issuer, year, readings }: Row, words: readonly string[]): FoundInReport[] {
  const [reading] = readings;
  if (!reading) return [];
  const starts = new Map<string, number[]>();
  for (const { clauseId, start } of reading.passages) starts.set(clauseId, [...(starts.get(clauseId) ?? []), start]);
  const passages = reading.passages.map(({ clauseId, start, end, path }) => {
    const sisters = starts.get(clauseId)!;
    return { span: { start, end }, path, ordinal: sisters.length === 1 ? null : sisters.indexOf(start) + 1 };
  });
  const searched = { text: reading.text, dropped: reading.dropped as unknown as readonly Dropped[], clauses: clausesOf(reading.clauses), passages };
  return findSentences(searched, words).map(({ span, ...sentence }) => ({ ...sentence, issuer, year, href: textHref(id, span, reading.number) }));
}
