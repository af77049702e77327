import type { Tx } from "@/lib/db/transaction";
import { carryClause } from "@/lib/domain/report/editions/carry";
import type { AnchorRow, FindFrom, NewReading } from "@/lib/usecases/reports/new-reading";

const CLAUSE = { headingStart: true, headingEnd: true, kind: true } as const;

type ClauseRow = { readonly headingStart: number; readonly headingEnd: number; readonly kind: NewReading["clauses"][number]["kind"] };

/**
 * Decisions of the gap matrix go to the clauses of the same headings. Where a heading reads otherwise the pair is open
 * again, as the matrix shows; the former reading keeps what was decided of it.
 *
 * @param from the reading before
 */
export async function carryLinks(tx: Tx, to: NewReading, find: FindFrom, from: { readonly id: string }): Promise<AnchorRow[]> {
  const { text } = await tx.reading.findUniqueOrThrow({ where: { id: from.id }, select: { text: true } });
  const links = await tx.clauseLink.findMany({
    where: { shortcoming: { readingId: from.id } },
    include: { shortcoming: { select: CLAUSE }, arrangement: { select: CLAUSE } },
    orderBy: { id: "asc" },
  });
  const again = find({ id: from.id, text });
  const rows: AnchorRow[] = [];
  for (const { id, shortcoming, arrangement, decision, decidedById, decidedAt } of links) {
    const [here, there] = [carryClause(again, headed(shortcoming), to.clauses), carryClause(again, headed(arrangement), to.clauses)];
    const { heading } = headed(shortcoming);
    const quote = [shortcoming, arrangement].map(({ headingStart, headingEnd }) => text.slice(headingStart, headingEnd)).join("\n");
    const isSame = here !== null && there !== null;
    rows.push({ finding: isSame ? "same" : "gone", state: isSame ? "carried" : "left", place: here?.heading ?? null, fromReadingId: from.id, linkId: id, span: heading, quote });
    if (isSame) await tx.clauseLink.create({ data: { reportId: to.reportId, shortcomingId: here.id, arrangementId: there.id, decision, decidedById, decidedAt } });
  }
  return rows;
}

function headed({ headingStart, headingEnd, kind }: ClauseRow) {
  return { heading: { start: headingStart, end: headingEnd }, kind };
}
