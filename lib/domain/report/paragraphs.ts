import type { DropReason, Span } from "@/lib/domain/report/model";
import { trimSpan } from "@/lib/domain/report/span";

/** A line's words, and what the source's own structure says of them beyond the words. */
export type Paragraph = Span & {
  /** It lies outside the main text. */
  readonly outside?: boolean;
  /** The number that its program computes and shows before it, such as Word's `（一）`: no part of the text. */
  readonly label?: string;
  /** A heading by its style, 1 the outermost. */
  readonly heading?: number;
  /** Set apart by its look, as most of the text is not: all of it bold or in a heading's typeface. */
  readonly bold?: boolean;
  /** It goes on with the item of a list that the line before it belongs to. */
  readonly continues?: boolean;
  /** Known not to be the report's words: a page's head or foot, a number of a page, a table of contents. */
  readonly aside?: DropReason;
  /** One of a table's rows, its cells in reading order; they cover the line but for what parts them. One is empty where a column says nothing, and lies in the row above where that row's cell goes on. */
  readonly cells?: readonly Span[];
  /** Of a table's rows: the one that names the columns. */
  readonly tableHead?: boolean;
};

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
