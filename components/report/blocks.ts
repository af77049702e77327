import { paperBlocks, type PaperBlock } from "@/components/import/paper-blocks";
import type { Dropped, OutlineClause, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

export type ReportBlock = Extract<PaperBlock, { type: "section" | "other" }>;

type Read = { readonly title: string; readonly text: string; readonly dropped: readonly Dropped[]; readonly clauses: readonly OutlineClause[] };

/** The report's sections and other words in order. Its title, which the page's head shows, and what was set aside are left out. */
export function reportBlocks({ title, ...read }: Read): readonly ReportBlock[] {
  const wanted = title.replace(/\s+/g, "");
  const blocks = paperBlocks(read, null);
  return blocks.flatMap((block): ReportBlock[] => {
    if (block.type === "section") return [block];
    if (block.type !== "other") return [];
    const lines = block.lines.filter((line) => !isTitle(read.text, line, block.lines, wanted));
    return lines.length === 0 ? [] : [{ ...block, type: "other", lines }];
  });
}

/** A title may stand on two lines. */
function isTitle(text: string, line: Span, lines: readonly Span[], title: string): boolean {
  const at = lines.indexOf(line);
  return [lines.slice(at, at + 1), lines.slice(at, at + 2), lines.slice(Math.max(0, at - 1), at + 1)].some((part) => part.map((span) => sliceOf(text, span).replace(/\s+/g, "")).join("") === title);
}
