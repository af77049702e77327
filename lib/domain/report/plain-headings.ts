import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import type { Label } from "@/lib/domain/report/numbering";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { isProse } from "@/lib/domain/report/prose";
import { kindOfSection } from "@/lib/domain/report/sections";
import { sliceOf } from "@/lib/domain/report/span";

type Line = { readonly span: Paragraph; readonly label: Label | null };

export const LONGEST_PLAIN_HEADING = 30;
/** （一） */
const LOWEST_SECTION = 2;
/** One that its program sets apart may be longer. */
const LONGEST_MARKED = 60;
/** 存在的问题 heads a part; 执法力量薄弱 tells of one. */
const NAMES_A_PART = /(?:问题|不足|短板|弱项|困难|差距|挑战|瓶颈|难点|制约|因素|环节|矛盾|方面|之处|地方|剖析|反思|原因|对策|建议|设想|构想|谋划|部署|目标|任务|打算|安排|计划|规划|思路|措施|方向|要点|重点|举措|做法|成效|成绩|情况|回顾|总结|进展|亮点|工作|展望|事项|清单)$/;
/** 执法力量不足 tells what is wanting; 存在的不足 heads a part. */
const TELLS = /(?<!^|[的在要出临作与和及、]|问题|困难|短板|差距|自身|当前|年度?)不足$/;
const MARKED_NAMES = /第一责任人|20\d\d年|(?:任务|目标)$/;

/** The first sentence of a labelled paragraph, where the words of a heading stand. */
export function headingWords(layers: Layers, rest: Span): string {
  const words = bare(sliceOf(layers.folded, rest));
  const stop = words.search(/[。:]/);
  if (stop === -1) return words;
  const [saying, name] = [words.slice(0, stop), words.slice(stop + 1)];
  return words[stop] === ":" && !NAMES_A_PART.test(saying) && NAME_BEHIND.test(name) ? name : saying;
}
/** 锚定坐标开新局:今后五年的奋斗目标 */
const NAME_BEHIND = /^[^,。;:]{2,24}(?:目标|任务|工作|安排|打算|思路|重点|建设|回顾|总结|成效|问题|不足)$/;

/**
 * Unnumbered heading lines such as 存在的问题, in a report whose numbered headings name no section; with them the lines
 * that stand in the same style of heading.
 */
export function plainHeadings(layers: Layers, lines: readonly Line[], year: number | null): ReadonlySet<number> {
  const named = lines.some(({ span, label }) => label && label.rank <= 1 && kindOfSection(headingWords(layers, span), year) !== "other");
  if (named) return partsAbove(layers, lines, year);
  // Where sections are counted on behind it, such a line is within one.
  const lastCounted = lines.findLastIndex(({ label }) => label !== null && label.rank <= LOWEST_SECTION);
  const may = lines.map(({ span, label }, index) => !label && index < lines.length - 1 && (isLine(layers, span) || (index > lastCounted && leadsToItems(layers, span, lines[index + 1]!))));
  const heads = lines.flatMap(({ span }, index) => (may[index] && namesPart(sliceOf(layers.folded, span), isMarked(span), year) ? [index] : []));
  const styles = new Set(heads.flatMap((index) => lines[index]!.span.heading ?? []));
  return new Set([...heads, ...lines.flatMap(({ span }, index) => (may[index] && span.heading !== undefined && styles.has(span.heading) ? [index] : []))]);
}

/** 2025年工作回顾 and 2026年重点工作 above sections that are counted within the second of them. */
function partsAbove(layers: Layers, lines: readonly Line[], year: number | null): ReadonlySet<number> {
  const counted = lines.findIndex(({ label }) => label !== null && label.rank <= 1);
  const parts = lines.slice(0, counted).flatMap(({ span, label }, index) => (!label && isLine(layers, span) && namesPart(sliceOf(layers.folded, span), isMarked(span), year) ? [index] : []));
  const kinds = parts.map((index) => kindOfSection(bare(sliceOf(layers.folded, lines[index]!.span)), year));
  const [first = 0, last = 0] = [parts.at(0), parts.at(-1)];
  // A list of contents or a page's menu has its lines together, and its sections below it.
  const tells = lines.slice(first, last).some(({ span }) => isProse(sliceOf(layers.folded, span)));
  const counts = lines.slice(counted).some(({ span, label }) => label && label.rank <= 1 && ["achievements", "shortcomings"].includes(kindOfSection(headingWords(layers, { start: span.start + label.length, end: span.end }), year)));
  return new Set(tells && !counts && kinds.at(0) === "achievements" && kinds.at(-1) === "arrangements" ? parts : []);
}

function isLine(layers: Layers, span: Paragraph): boolean {
  return span.end - span.start <= (isMarked(span) ? LONGEST_MARKED : LONGEST_PLAIN_HEADING) && !(isMarked(span) ? /[。:;!?](?!$)|[;!?]$/ : /[。:,;!?]/).test(sliceOf(layers.folded, span));
}

/** 存在的主要问题: above items that count from one. */
function leadsToItems(layers: Layers, span: Paragraph, next: Line): boolean {
  return span.end - span.start <= LONGEST_PLAIN_HEADING && next.label?.ordinal === 1 && /^[^。:,;!?]+:$/.test(sliceOf(layers.folded, span));
}

/** 【存在的不足】 */
function bare(line: string): string {
  return line.replace(/^[【「[](.{2,30})[】」\]]$/, "$1");
}

function isMarked({ bold, heading }: Paragraph): boolean {
  return bold === true || heading !== undefined;
}

function namesPart(line: string, marked: boolean, year: number | null): boolean {
  const words = bare(line).replace(/[。:]$/, "");
  return !TELLS.test(words) && (NAMES_A_PART.test(words) || (marked && MARKED_NAMES.test(words))) && kindOfSection(words, year) !== "other";
}
