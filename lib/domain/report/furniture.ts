import { FURNITURE, type Zone } from "@/lib/domain/report/furniture-rules";
import type { Layers } from "@/lib/domain/report/layers";
import type { Dropped, DropReason, Span } from "@/lib/domain/report/model";
import { readCounted, readLabel } from "@/lib/domain/report/numbering";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { endsWithFullStop } from "@/lib/domain/report/sentences";
import { findAnnex } from "@/lib/domain/report/annex";
import { findContents } from "@/lib/domain/report/contents";
import { findPageEnd } from "@/lib/domain/report/page-end";
import { findSignature, isClosing } from "@/lib/domain/report/sign-off";
import { sliceOf } from "@/lib/domain/report/span";

/** A line as long as this that ends in a full stop tells where the report is. */
const SHORTEST_PROSE = 15;
const LONGEST_MENU_LINE = 40;

/**
 * Parts a page's furniture (banners, breadcrumbs, menus, buttons) from the report's paragraphs. `title` is never
 * furniture; lines before it and lines after the first furniture at the foot are menus, unless they end in a full stop.
 */
export function setFurnitureAside(layers: Layers, paragraphs: readonly Paragraph[], title: Span | null): { body: Paragraph[]; dropped: Dropped[] } {
  const contents = findContents(layers, paragraphs);
  const signature = findSignature(layers, paragraphs);
  const annex = findAnnex(layers, paragraphs);
  const signedAt = signature?.last ?? paragraphs.length - 1;
  const ends = Math.min(signedAt, findPageEnd(layers, paragraphs) - 1);
  const { first, last } = bodyRange(layers, paragraphs, contents, Math.min(ends, annex - 1));
  const body: Paragraph[] = [];
  const dropped: Dropped[] = [];
  let attachments = false;
  let atFoot = false;
  paragraphs.forEach((paragraph, index) => {
    const isTitle = title !== null && paragraph.start < title.end && title.start < paragraph.end;
    const before = title ? paragraph.end <= title.start : false;
    const zone: Zone = before || index < first ? "head" : index > last ? "foot" : "body";
    const signs = signature !== null && index >= signature.first && index <= signature.last;
    const known = isTitle || signs ? null : (paragraph.aside ?? (paragraph.tableHead && !(zone === "head" && reasonFor(layers, paragraph, zone)) ? "table-head" : contents.has(index) ? "contents" : (reasonFor(layers, paragraph, zone) ?? (index >= annex && !isClosing(layers, paragraph) ? "attachments" : null))));
    const why = known ?? (isTitle || signs ? null : whyMenu(layers, paragraph, zone, { before, atFoot, attachments, signed: index > ends }));
    if (!why) return void body.push(paragraph);
    dropped.push({ start: paragraph.start, end: paragraph.end, why });
    if (zone === "foot" && why !== "other") {
      atFoot = true;
      attachments = why === "attachments";
    }
  });
  return { body, dropped };
}

function reasonFor(layers: Layers, paragraph: Paragraph, zone: Zone): DropReason | null {
  const words = sliceOf(layers.folded, paragraph);
  return FURNITURE.find(({ zones, longest, pattern }) => zones.includes(zone) && words.length <= longest && pattern.test(words))?.why ?? null;
}

function whyMenu(layers: Layers, paragraph: Paragraph, zone: Zone, at: { before: boolean; atFoot: boolean; attachments: boolean; signed: boolean }): DropReason | null {
  if (zone === "foot" && at.attachments && !isClosing(layers, paragraph)) return "attachments";
  if (at.signed) return isClosing(layers, paragraph) ? null : "menu";
  if (paragraph.outside && zone !== "body") return "menu";
  if (endsInFullStop(layers, paragraph)) return null;
  if (paragraph.outside) return "menu";
  const short = paragraph.end - paragraph.start <= LONGEST_MENU_LINE;
  return short && ((zone === "head" && at.before && !isOfficial(layers, paragraph)) || (zone === "foot" && at.atFoot && !isClosing(layers, paragraph))) ? "menu" : null;
}

/** Words above a title that are the document's own: its number, its issuer's letterhead. */
function isOfficial(layers: Layers, paragraph: Span): boolean {
  return /[〔[(]20\d\d[〕\])]\d{1,4}号|(?:政府|委员会|办公室|[局委])文件$/.test(sliceOf(layers.folded, paragraph));
}

/** From the first to the last paragraph that is the report's beyond doubt. */
function bodyRange(layers: Layers, paragraphs: readonly Paragraph[], contents: ReadonlySet<number>, signed: number): { first: number; last: number } {
  const isBody = (paragraph: Paragraph, index: number) => index <= signed && !contents.has(index) && paragraph.aside === undefined && !paragraph.outside && (isReportsProse(layers, paragraph) || (readLabel(sliceOf(layers.folded, paragraph))?.rank ?? (paragraph.label ? readCounted(paragraph.label).rank : Infinity)) <= 2);
  const first = paragraphs.findIndex(isBody);
  const isRow = (paragraph: Paragraph, index: number) => index <= signed && paragraph.aside === undefined && !paragraph.outside && saysMuch(paragraph) && !reasonFor(layers, paragraph, "foot");
  return first === -1 ? { first: paragraphs.length, last: paragraphs.length } : { first, last: paragraphs.findLastIndex((paragraph, index) => isBody(paragraph, index) || isRow(paragraph, index)) };
}

/** A row of a table of data, as against a page's layout. */
function saysMuch({ cells = [] }: Paragraph): boolean {
  return cells.length > 1 && cells.some(({ start, end }) => end - start >= SHORTEST_CELL);
}
const SHORTEST_CELL = 8;

/** Prose that no page has of its own; a short sentence is enough. */
function isReportsProse(layers: Layers, paragraph: Span): boolean {
  return paragraph.end - paragraph.start >= SHORTEST_PROSE && endsInFullStop(layers, paragraph) && !reasonFor(layers, paragraph, "head");
}

/** Greetings and warnings of a page end in exclamation marks. */
function endsInFullStop(layers: Layers, paragraph: Span): boolean {
  return endsWithFullStop(layers, paragraph) && !/[!?]$/.test(sliceOf(layers.folded, paragraph));
}
