import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

const HEAD = /^目\s*[录次]$/;
/** 一、总体情况………（3）, with dots, or a tab and a page. */
const LEADER = /(?:…{2,}|\.{4,}|·{4,}|_{4,}|—{4,}|-{6,})\s*[([]?\s*\d{0,3}\s*[)\]]?$|\t\s*\d{1,3}$/;
const LONGEST_ENTRY = 80;
const FEWEST_ENTRIES = 3;
/** Where its lines run together: behind a page, before a number. */
const BETWEEN_ENTRIES = /(?<=[ \t]\d{1,3}) ?(?=第?[一二三四五六七八九十]{1,3}(?:部分|章|[、 ]))/;

/** Indices of the lines of a table of contents: entries with leaders, and entries below 目录 that come again as headings. */
export function findContents(layers: Layers, paragraphs: readonly Span[]): ReadonlySet<number> {
  const words = paragraphs.map((span) => sliceOf(layers.folded, span).trim());
  const found = new Set(words.flatMap((line, index) => ((line.length <= LONGEST_ENTRY && LEADER.test(line)) || isRunTogether(line) ? [index] : [])));
  const head = words.findIndex((line) => HEAD.test(line));
  if (head === -1) return found.size >= FEWEST_ENTRIES ? found : new Set();
  const later = new Map<string, number>();
  words.forEach((line, index) => later.set(entryOf(line), index));
  let next = head + 1;
  while (next < words.length && (found.has(next) || (words[next]!.length <= LONGEST_ENTRY && (later.get(entryOf(words[next]!)) ?? 0) > next))) next++;
  for (let index = head; index < next; index++) found.add(index);
  return found;
}

/** 一、工作回顾 1二、工作安排 3三、自身建设 6 */
function isRunTogether(line: string): boolean {
  const entries = line.split(BETWEEN_ENTRIES);
  return entries.length >= FEWEST_ENTRIES && entries.every((entry) => entry.length <= LONGEST_ENTRY && /[ \t]\d{1,3}$/.test(entry));
}

/** An entry as its heading has it: without leader, page and white space. */
function entryOf(line: string): string {
  return line.replace(LEADER, "").replace(/\s+\d{1,3}$/, "").replace(/\s+/g, "");
}
