import { findChains } from "@/lib/domain/report/enumeration";
import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import type { Label } from "@/lib/domain/report/numbering";
import { isOrganisation } from "@/lib/domain/report/organisation";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { isParticular } from "@/lib/domain/report/particulars";
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
 * bold), or, two or more between numbered lines, short, without a stop, and each above a paragraph of prose; or, two or
 * more in a section, each above numbered items, whether these begin anew or go on counting.
 */
export function findLookHeadings(layers: Layers, lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  let stretch: number[] = [];
  const close = () => {
    if (stretch.length >= FEWEST) for (const index of stretch) found.add(index);
    stretch = [];
  };
  let groups: number[] = [];
  const closeGroups = () => {
    if (groups.length >= FEWEST) for (const index of groups) found.add(index);
    groups = [];
  };
  lines.forEach(({ span, label }, index) => {
    if (label && label.rank <= SECTION_RANK) closeGroups();
    if (label) return close();
    if (beginsChain(layers, span)) return;
    if (headsItems(layers, lines, index)) groups.push(index);
    if (!isShort(layers, span) || index === lines.length - 1) return;
    if (span.bold || span.heading !== undefined) found.add(index);
    const next = lines[index + 1]!;
    if (!next.label && isBody(layers, next.span)) stretch.push(index);
  });
  close();
  closeGroups();
  return found;
}

/** 一是甲；二是乙。: a line of items, whatever it looks like. */
function beginsChain(layers: Layers, span: Span): boolean {
  return findChains(layers, [span], "item").some(([first]) => first!.label.start === span.start);
}

/** A short line where the item or heading before it is at its end, and a numbered item follows: the first, or the next by count. */
function headsItems(layers: Layers, lines: readonly Line[], index: number): boolean {
  const [before, { span }, next] = [lines[index - 1], lines[index]!, lines[index + 1]];
  if (!before || !next?.label || next.label.rank <= SECTION_RANK || next.span.cells || !isShort(layers, span)) return false;
  const opens = before.label !== null && before.label.rank <= SECTION_RANK;
  if (!opens && !/[。;!:]$/.test(sliceOf(layers.folded, before.span))) return false;
  if (next.label.ordinal === 1) return true;
  const counted = lines.slice(Math.max(0, index - LOOK_BACK), index).findLast(({ label }) => label !== null && label.rank <= next.label!.rank)?.label;
  return counted?.rank === next.label.rank && next.label.ordinal === counted.ordinal + 1;
}
const LOOK_BACK = 40;
/** 一、 and what encloses it. */
const SECTION_RANK = 1;

function isShort(layers: Layers, span: Paragraph): boolean {
  const words = span.bold || span.heading !== undefined ? sliceOf(layers.folded, span).replace(/[。:]$/, "") : sliceOf(layers.folded, span);
  return !span.cells && !isParticular(words) && words.length >= SHORTEST && words.length <= (span.bold || span.heading !== undefined ? LONGEST_MARKED : LONGEST) && !/[。:,;!?、\d]$|^[(—-]|月\d{1,2}日$/.test(words) && !isOrganisation(words.replace(/\s+/g, ""));
}

function isBody(layers: Layers, span: Paragraph): boolean {
  return !span.cells && span.end - span.start >= SHORTEST_BODY && /[。;!]\s*$/.test(sliceOf(layers.folded, span));
}
