import { bracketSpans } from "@/lib/domain/report/layers";
import type { Found } from "@/lib/domain/report/hints/found";

const BOOK_MARKS = /[\n《》]/g;
const LONGEST_NAME = 150;

/** Documents named in 《》, the marks and what is nested in them included. */
export function findDocuments(folded: string): Found[] {
  return bracketSpans(folded, BOOK_MARKS)
    .filter(({ start, end }) => end - start > 2 && end - start <= LONGEST_NAME)
    .map(({ start, end }) => ({ rule: "book-marks", start, end }));
}
