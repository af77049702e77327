import { parse, defaultTreeAdapter, type DefaultTreeAdapterTypes } from "parse5";
import { Invalid } from "@/lib/domain/errors";
import type { Span } from "@/lib/domain/report/model";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { trimSpan } from "@/lib/domain/report/span";
import { decodeBytes } from "@/lib/readers/encoding";
import type { Extracted } from "@/lib/readers/extracted";
import { declaredCharset } from "@/lib/readers/format";
import { allTextOf } from "@/lib/readers/html-all-text";
import { blocksOf } from "@/lib/readers/html-blocks";
import { mostIsPlain } from "@/lib/readers/most-is-plain";
import { mainPart } from "@/lib/readers/html-main";
import { statedIn } from "@/lib/readers/html-stated";

/** As browsers do; deeper nesting is an attack, and quadratic to parse. */
const DEEPEST = 512;

/**
 * A web page's visible words, a block a line. Nothing is executed, fetched or kept but text; what lies outside the
 * part that holds the prose is marked so, for the furniture stage to judge.
 * @throws Invalid `not-text`, `expands`: nested too deeply
 */
export function extractHtml(bytes: Uint8Array): Extracted {
  const { text: source, encoding } = decodeBytes(bytes, declaredCharset(bytes));
  const page = parseShallow(source);
  const blocks = blocksOf(page);
  const isInside = mainPart(blocks);
  const text = blocks.map(({ words }) => words).join("\n");
  const setsApart = mostIsPlain(blocks.map(({ words, bold = false }) => ({ length: words.length, bold })));
  let at = 0;
  let above: readonly Span[] = [];
  const paragraphs = blocks.flatMap((block) => {
    const start = at;
    at += block.words.length + 1;
    const [line] = linesOf(text, { start, end: at - 1 });
    if (!line) return [];
    above = block.cells ? cellSpans(start, block.cells, above).map((cell) => trimSpan(text, cell) ?? emptyIn(line, cell)) : [];
    const marks = { ...(setsApart && block.bold && { bold: true }), ...(block.heading !== undefined && { heading: block.heading }), ...(block.continues && { continues: true }) };
    return [{ ...line, outside: block.linked === true || !isInside(block), ...marks, ...(block.cells && { cells: above, tableHead: block.tableHead ?? false }) }];
  });
  return { text, allText: allTextOf(page), paragraphs, encoding, messages: [], stated: statedIn(page) };
}

/** A row's cells as spans, a tab between those that say something; one that goes on from above is the cell `above`. */
function cellSpans(start: number, lengths: readonly (number | null)[], above: readonly Span[]): Span[] {
  let at = start;
  return lengths.map((length, column) => {
    if (length === null && above[column]) return above[column];
    const begins = length && at > start ? at + 1 : at;
    at = begins + (length ?? 0);
    return { start: begins, end: at };
  });
}

/** A cell of nothing that shows, in the line whose edge it may have been. */
function emptyIn(line: Span, { start }: Span): Span {
  const at = Math.min(Math.max(start, line.start), line.end);
  return { start: at, end: at };
}

function parseShallow(source: string): DefaultTreeAdapterTypes.Document {
  let depth = 0;
  return parse(source, {
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        if (++depth > DEEPEST) throw new Invalid("expands", {}, "file");
      },
      onItemPop() {
        depth--;
      },
    },
  });
}
