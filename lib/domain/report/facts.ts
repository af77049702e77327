import { isDay, type Day } from "@/lib/domain/calendar/day";
import { readNumber, readYear } from "@/lib/domain/report/chinese-number";
import type { Layers } from "@/lib/domain/report/layers";
import type { Dropped, ReportFacts, Span } from "@/lib/domain/report/model";
import { isOrganisation } from "@/lib/domain/report/organisation";
import { sliceOf } from "@/lib/domain/report/span";
import { isReportYear } from "@/lib/domain/report/year";

const YEAR = /((?:19|20)\d\d|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2})年/;
const YEARS = /((?:19|20)\d\d|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2})(?:年|(?=[—–~至-]{1,2}20\d\d))/g;
const DAY = /((?:19|20)\d\d|二[〇○零Oo][〇○零Oo一二三四五六七八九]{2})\s?[-/.年]\s?([\d一二三四五六七八九十]{1,3})\s?[-/.月]\s?([\d一二三四五六七八九十]{1,3})日?/;
/** Where a page tells its day, the surest first: the day a document was made comes after the day it was published. */
const PUBLISHED = [/(?:发布|公开|公布|上网)(?:时间|日期)/, /(?<!成文|生成|有效|更新|打印|印发|访问)(?:时间|日期)/, /(?:更新|印发|生成|成文)(?:时间|日期)/].map((label) => new RegExp(`${label.source}[】\\])]?[\\s:]{1,9}`));
const ISSUER = /(?:发布机构|发布单位|发文机关|发文单位|公开主体|制发机关|来源|稿源)\s?[】\])]?[\s:]{1,9}([^\s:|,。]{3,40})/;
/** Who speaks a report: 漱玉县人民政府县长 某某. */
const SPEAKER = /^(\p{Script=Han}{2,30}?(?:政府|[局厅委办]))(?:代)?(?:[省市县区镇乡]长|局长|厅长|主任)(?:\s|$)/u;

type Found = {
  readonly title: Span | null;
  /** Lines about the title: the letterhead above it, who speaks below it. */
  readonly head: readonly Span[];
  readonly dropped: readonly Dropped[];
  readonly signOff: readonly Span[];
  readonly body: readonly Span[];
};

/** Title, issuer, year and publication day: from the title first, then what the page says of it, then the signature. */
export function readFacts(layers: Layers, { title, head, dropped, signOff, body }: Found): ReportFacts {
  const titleWords = title ? sliceOf(layers.text, title).replace(/\s*\n\s*/g, "").replace(/(?<=[^\x00-\xff])[ \u3000\u00a0]+(?=[^\x00-\xff])/g, "") : "";
  const sourceLines = dropped.filter(({ why }) => why === "source-line").map((span) => sliceOf(layers.folded, span));
  const signed = signOff.map((span) => sliceOf(layers.folded, span).replace(/\s+/g, ""));
  const headLines = head.map((span) => sliceOf(layers.folded, span).trim());
  const opening = body.slice(0, 4).map((span) => sliceOf(layers.folded, span).slice(0, 200));
  return {
    title: titleWords,
    issuer: issuerOf(titleWords, headLines, signed, sourceLines),
    year: yearOfTitle(titleWords) ?? yearReviewed(body.map((span) => sliceOf(layers.folded, span).slice(0, 40))) ?? yearIn(opening.map((line) => line.replace(WHOLE_DAY, ""))) ?? yearIn(signed),
    publishedOn: publishedIn(sourceLines) ?? dayIn(headLines.filter((line) => line.length < 40)) ?? dayIn(signed),
  };
}

function issuerOf(title: string, head: readonly string[], signed: readonly string[], sourceLines: readonly string[]): string {
  const before = title.slice(0, Math.max(0, title.search(/关于|20\d\d|二[〇○零]|第.{1,6}届/)));
  if (isOrganisation(before)) return before;
  const speaker = head.map((line) => SPEAKER.exec(line)?.[1] ?? "");
  const letterhead = head.map((line) => line.replace(/\s+/g, "").replace(/文件$/, ""));
  const named = [...signed, ...speaker, ...letterhead, ...sourceLines.map((line) => ISSUER.exec(line)?.[1] ?? "")];
  return named.find(isOrganisation) ?? "";
}

/** The last year that a title reports on; one that it plans for is another. */
function yearOfTitle(title: string): number | null {
  const years = [...title.matchAll(YEARS)].filter(({ index, 0: words }) => !/^度?(?:的)?(?:工作|重点|主要)*(?:计划|安排|打算|要点|思路|目标)/.test(title.slice(index + words.length)));
  return years.reduce<number | null>((last, match) => Math.max(last ?? 0, readYear(match[1]!) ?? 0) || null, null);
}

/** A day tells when something was said, not of which year. */
const WHOLE_DAY = /20\d\d年\d{1,2}月\d{1,2}日/g;
const REVIEWED = /^.{0,8}?(20\d\d)年度?(?:的?(?:政府|主要|重点|法治|依法)*.{0,6}(?:回顾|总结|工作情况|开展情况|完成情况|进展情况|主要(?:举措|做法|成效)))/;

/** The year that a section's heading looks back on: 2024年工作回顾. */
function yearReviewed(lines: readonly string[]): number | null {
  const found = lines.map((line) => REVIEWED.exec(line)).find((match) => match !== null);
  return found ? Number(found[1]) : null;
}

function yearIn(lines: readonly string[]): number | null {
  for (const line of lines) {
    const match = YEAR.exec(line);
    const year = match && readYear(match[1]!);
    if (year && isReportYear(year)) return year;
  }
  return null;
}

function publishedIn(lines: readonly string[]): Day | null {
  for (const label of PUBLISHED) {
    const day = dayIn(lines.flatMap((line) => line.split(label).slice(1)));
    if (day) return day;
  }
  return dayIn(lines);
}

function dayIn(lines: readonly string[]): Day | null {
  for (const line of lines) {
    const match = DAY.exec(line);
    if (!match) continue;
    const [year, month, day] = [readYear(match[1]!), readNumber(match[2]!), readNumber(match[3]!)];
    const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    if (isDay(text)) return text;
  }
  return null;
}
