import { db } from "@/lib/db/client";
import { finder } from "@/lib/domain/report/editions/find-again";
import type { Span } from "@/lib/domain/report/model";

/**
 * Where an address leads that names words of a report, and no reading: it was made while there was one. To the same
 * words in the current reading, where there is no doubt which they are; else to the first reading, where they stand as
 * they were. A reading of null is the current one. One query where a report has been read once.
 */
export async function findSpanAgain(reportId: string, span: Span): Promise<{ readonly reading: number | null; readonly span: Span }> {
  const current = await db().reading.findFirst({ where: { reportId, next: null, number: { gt: 1 } }, select: { text: true } });
  const first = current && (await db().reading.findFirst({ where: { reportId, number: 1 }, select: { text: true } }));
  if (!current || !first) return { reading: null, span };
  if (span.end > first.text.length) return { reading: 1, span };
  const found = finder(first.text, current.text)(span);
  return found.type === "same" ? { reading: null, span: found.span } : { reading: 1, span };
}
