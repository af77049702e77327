import type { Layers } from "@/lib/domain/report/layers";
import type { Label } from "@/lib/domain/report/numbering";
import { isOrganisation } from "@/lib/domain/report/organisation";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { sliceOf } from "@/lib/domain/report/span";

type Line = { readonly span: Paragraph; readonly label: Label | null };

const LONGEST = 30;
/** One that its program sets apart may be longer. */
const LONGEST_MARKED = 60;
const SHORTEST = 4;
const SHORTEST_BODY = 14;
const FEWEST = 2;

/**
 * Indices of unnumbered lines that look like headings of what follows: set apart by the program (a heading's style, all
 * bold), or, two or more between numbered lines, short, without a stop, and each above a paragraph of prose.
 */
export function findLookHeadings(layers: Layers, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let stretch: number[] = [];
  const close = () => {
    if (stretch.length >= FEWEST) for (const index of stretch) found.add(index);
    stretch = [];
  };
  lines.forEach(({ span, label }, index) => {
    if (label) return close();
    if (!isShort(layers, span) || index === lines.length - 1) return;
    if (span.bold || span.heading !== undefined) found.add(index);
    const next = lines[index + 1]!;
    if (!next.label && isBody(layers, next.span)) stretch.push(index);
  });
  close();
  return found;
}

function isShort(layers: Layers, span: Paragraph): boolean {
  const words = span.bold || span.heading !== undefined ? sliceOf(layers.folded, span).replace(/[。:]$/, "") : sliceOf(layers.folded, span);
  return !span.cells && words.length >= SHORTEST && words.length <= (span.bold || span.heading !== undefined ? LONGEST_MARKED : LONGEST) && !/[。:,;!?、\d]$|^[(—-]|月\d{1,2}日$/.test(words) && !isOrganisation(words.replace(/\s+/g, ""));
}

function isBody(layers: Layers, span: Paragraph): boolean {
  return !span.cells && span.end - span.start >= SHORTEST_BODY && /[。;!]\s*$/.test(sliceOf(layers.folded, span));
}
