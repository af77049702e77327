import type { DropReason } from "@/lib/domain/report/model";
import type { Sheet } from "@/lib/readers/pdf/furniture";
import type { Line } from "@/lib/readers/pdf/line";

const NUMBER_AT_END = /[（(\s-]{0,3}(?:\d{1,3}|[ivxlc]{1,5})[)）\s-]{0,3}$/i;
/** What is before the number: a row of dots. */
const LEADER = /(?:[.．·‧_]\s?[.．·‧_]\s?[.．·‧_]\s?[.．·‧_]|[…⋯]\s?[…⋯])\s?$/;
const LONGEST_LEADER_LOOKED_AT = 12;
const HEADING = /^目\s?[录次]$/;
const FEWEST = 2;

/** The lines of a table of contents (一、成效 ………… 3), with its heading. */
export function contentsLines(sheets: readonly Sheet[]): Map<Line, DropReason> {
  const lines = sheets.flatMap((sheet) => sheet.lines);
  const leading = new Set(lines.filter(({ words }) => leadsToAPage(words)));
  if (leading.size < FEWEST) return new Map();
  const first = lines.findIndex((line) => leading.has(line));
  const heading = lines.slice(0, first).findLast(({ words }) => HEADING.test(words));
  return new Map([...(heading ? [heading] : []), ...leading].map((line) => [line, "contents"] as const));
}

function leadsToAPage(words: string): boolean {
  const number = NUMBER_AT_END.exec(words.slice(-LONGEST_LEADER_LOOKED_AT));
  if (!number) return false;
  const end = words.length - number[0].length;
  return LEADER.test(words.slice(Math.max(0, end - LONGEST_LEADER_LOOKED_AT), end));
}
