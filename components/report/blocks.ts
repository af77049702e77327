import { paperBlocks, type PaperBlock } from "@/components/import/paper-blocks";
import type { LineLayout } from "@/lib/domain/report/layout";
import type { Dropped, OutlineClause, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

export type ReportBlock = Extract<PaperBlock, { type: "section" | "other" }>;

type Read = {
  readonly title: string;
  readonly text: string;
  readonly dropped: readonly Dropped[];
  readonly clauses: readonly OutlineClause[];
  readonly layout: readonly LineLayout[];
  /** What the address asks for is drawn, be it the title. */
  readonly lit: Span | null;
};

/**
 * The report's sections and other words in order. Its title, which the page's head shows, and what was set aside are
 * left out, but for the names of a table's columns; the rows of a table stand in one block, whatever each row says.
 */
export function reportBlocks({ title, layout, lit, ...read }: Read): readonly ReportBlock[] {
  const wanted = title.replace(/\s+/g, "");
  const rows = new Set(layout.filter(({ cells }) => cells).map(({ start }) => start));
  const isRow = (line: Span | undefined) => line !== undefined && rows.has(line.start);
  const blocks: ReportBlock[] = [];
  let head: readonly Span[] = [];
  const add = (block: ReportBlock) => {
    const last = blocks.at(-1);
    if (last?.type === "section" && block.type === "section" && last.clause.kind === block.clause.kind && isRow(last.lines.at(-1)) && block.lines.every(isRow)) {
      blocks[blocks.length - 1] = { ...last, lines: [...last.lines, ...block.lines] };
    } else blocks.push(block);
  };
  for (const block of paperBlocks(read, null)) {
    if (block.type === "furniture") {
      head = block.dropped.every(({ why }) => why === "table-head") ? block.lines : [];
      continue;
    }
    const kept = block.type === "other" ? block.lines.filter((line) => touches(lit, line) || !isTitle(read.text, line, block.lines, wanted)) : block.lines;
    const lines = isRow(kept[0]) ? [...head, ...kept] : kept;
    if (head.length > 0 && lines === kept) add({ type: "other", lines: head });
    head = [];
    if (lines.length > 0) add(block.type === "section" ? { ...block, lines } : { type: "other", lines });
  }
  return blocks;
}

/** Where the reading view scrolls to: the first drawn word of what is lit. */
export function litAt(blocks: readonly ReportBlock[], layout: readonly LineLayout[], lit: Span | null): number | null {
  if (lit === null) return null;
  const cellsOf = new Map(layout.map(({ start, cells }) => [start, cells]));
  const drawn = blocks.flatMap(({ lines }) => lines.flatMap((line) => cellsOf.get(line.start)?.filter(({ start, end }) => start >= line.start && end > start) ?? [line]));
  const first = drawn.find((span) => touches(lit, span));
  return first ? Math.max(first.start, lit.start) : null;
}

function touches(lit: Span | null, line: Span): boolean {
  return lit !== null && lit.start < line.end && lit.end > line.start;
}

/** A title may stand on two lines. */
function isTitle(text: string, line: Span, lines: readonly Span[], title: string): boolean {
  const at = lines.indexOf(line);
  return [lines.slice(at, at + 1), lines.slice(at, at + 2), lines.slice(Math.max(0, at - 1), at + 1)].some((part) => part.map((span) => sliceOf(text, span).replace(/\s+/g, "")).join("") === title);
}
