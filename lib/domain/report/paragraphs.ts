import type { Span } from "@/lib/domain/report/model";
import { trimSpan } from "@/lib/domain/report/span";

/** A line's words. `outside` where the source's own structure says that it lies outside the main text. */
export type Paragraph = Span & { readonly outside?: boolean };

/** The lines of a stretch of text, without their white space; empty ones left out. */
export function linesOf(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const lines: Span[] = [];
  let start = within.start;
  while (start < within.end) {
    const feed = text.indexOf("\n", start);
    const end = feed === -1 || feed > within.end ? within.end : feed;
    const line = trimSpan(text, { start, end });
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}
