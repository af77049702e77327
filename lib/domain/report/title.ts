import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { readLabel } from "@/lib/domain/report/numbering";
import { isOrganisation } from "@/lib/domain/report/organisation";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { sliceOf } from "@/lib/domain/report/span";

const LONGEST_TITLE_LINE = 60;
/** A title stands near the top: further down no line is looked at. */
const LINES_LOOKED_AT = 400;
const ENDS_LIKE_A_TITLE = /(?:报告|总结|情况|通报)(?:\([^()]{1,20}\))?$/;
const NOT_IN_A_TITLE = /[。;!?:>»›|]|^(?:来源|附件)/;

/** The report's title, over two lines where the issuer or the first half stands on its own; null where none is found. */
export function findTitle(layers: Layers, paragraphs: readonly Paragraph[]): Span | null {
  let best: { index: number; score: number } | null = null;
  for (const [index, paragraph] of paragraphs.slice(0, LINES_LOOKED_AT).entries()) {
    const words = sliceOf(layers.folded, paragraph);
    if (readLabel(words)?.rank === 1) break;
    const score = scoreOf(words) - (paragraph.outside ? 1 : 0);
    // The last of equals: page headings and breadcrumbs that repeat the title come first.
    if (score > 0 && (!best || score >= best.score)) best = { index, score };
  }
  return best && withLineBefore(layers, paragraphs, best.index);
}

function scoreOf(words: string): number {
  if (words.length > LONGEST_TITLE_LINE || words.length < 6 || NOT_IN_A_TITLE.test(words) || !ENDS_LIKE_A_TITLE.test(words) || readLabel(words)) return 0;
  return 2 + (/20\d\d年|二[〇○零]/.test(words) ? 2 : 0) + (/法治|依法/.test(words) ? 2 : 0) + (words.includes("关于") ? 1 : 0) + (words.includes("报告") ? 1 : 0);
}

function withLineBefore(layers: Layers, paragraphs: readonly Paragraph[], index: number): Span {
  const line = paragraphs[index]!;
  const above = paragraphs[index - 1];
  if (!above) return { start: line.start, end: line.end };
  const words = sliceOf(layers.folded, line);
  const wordsAbove = sliceOf(layers.folded, above);
  const continues = words.startsWith("关于")
    ? isOrganisation(wordsAbove)
    : !words.includes("关于") && /关于|20\d\d年度?$/.test(wordsAbove) && wordsAbove.length <= LONGEST_TITLE_LINE && !NOT_IN_A_TITLE.test(wordsAbove) && !ENDS_LIKE_A_TITLE.test(wordsAbove);
  return { start: continues ? above.start : line.start, end: line.end };
}
