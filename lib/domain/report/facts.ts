import { isDay, yearOf, type Day } from "@/lib/domain/calendar/day";
import { readNumber, readYear, YEAR_IN_WORDS } from "@/lib/domain/report/chinese-number";
import { findDocuments } from "@/lib/domain/report/hints/documents";
import { withoutDocumentNames } from "@/lib/domain/report/hints/found";
import { foldWidth, type Layers } from "@/lib/domain/report/layers";
import type { Dropped, ReportFacts, Span } from "@/lib/domain/report/model";
import { issuerOf } from "@/lib/domain/report/issuer";
import { sliceOf } from "@/lib/domain/report/span";
import { isPrinted } from "@/lib/domain/report/sign-off";
import { dayInAddress } from "@/lib/domain/report/day-in-address";
import type { Stated } from "@/lib/domain/report/title";
import { isReportYear } from "@/lib/domain/report/year";

const YEAR_WRITTEN = `(?:19|20)\\d\\d|${YEAR_IN_WORDS}`;
const YEAR = new RegExp(`(${YEAR_WRITTEN})年`);
const YEARS = new RegExp(`(${YEAR_WRITTEN})(?:年|(?=[—–~至-]{1,2}20\\d\\d))`, "g");
const DAY = new RegExp(`(${YEAR_WRITTEN})\\s?[-/.年]\\s?([\\d一二三四五六七八九十]{1,3})\\s?[-/.月]\\s?([\\d一二三四五六七八九十]{1,3})日?`);
/** Where a page tells its day, the surest first: when it was published; a day without a word of what; when it was put into the system; when the document was made. */
const PUBLISHED = [
  "(?:发布|公开|公布|上网|发表|上传|刊发|刊登|登载|发稿|公示|公告|推送|上线|挂网)(?:时间|日期)|(?:发[布表]|刊发|公布)于|Posted on|Published(?: on)?",
  "(?<!\\p{Script=Han})(?:信息|文章|稿件|新闻|内容)?(?:时间|日期)",
  "(?:更新|生成|录入|添加|入库|创建|提交|编发)(?:时间|日期)",
  "(?:印发|成文|发文|制发|签发|行文|制定|落款)(?:时间|日期)",
].map((label) => new RegExp(`(?:${label})[】\\])]?[\\s:]{0,9}`, "iu"));
/** What a document's days may be beside: when it comes into force, until when it holds. */
const IN_FORCE = /(?:有效期[限至]?|失效|废止|施行|实施|生效|截[止至]|终止|执行|更正|打印|访问|编辑|起草|浏览)(?:时间|日期)?[】\])]?[\s:]{0,9}(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?)?/g;

/** A line about the title that says a day, and where: (2025年1月8日在某市第五届人民代表大会第四次会议上) */
const DAY_LINE = /^[\s(—–-]{0,4}(?:19|20|二)[^\s,。;]{2,3}\s?[-/.年]\s?[^\s,。;]{1,3}\s?[-/.月]\s?[^\s,。;]{1,3}日?(?:\s?在.{4,50}|\s.{0,20}|公[告布]|发布|印发)?\)?$/;

type Found = {
  readonly title: Span | null;
  /** Lines about the title: the letterhead above it, who speaks below it. */
  readonly head: readonly Span[];
  readonly dropped: readonly Dropped[];
  readonly signOff: readonly Span[];
  readonly body: readonly Span[];
  readonly stated: Stated;
};

/** Title, issuer, year and publication day: from the title first, then what the page says of it, then the signature. */
export function readFacts(layers: Layers, { title, head, dropped, signOff, body, stated }: Found): ReportFacts {
  const titleWords = title ? withoutGaps(sliceOf(layers.text, title)) : "";
  const sourceLines = dropped.filter(({ why }) => why === "source-line").map((span) => labelsClosed(withValue(layers, span)).replace(IN_FORCE, " "));
  const signed = signOff.map((span) => sliceOf(layers.folded, span).replace(/\s+/g, ""));
  const headLines = head.map((span) => sliceOf(layers.folded, span).trim());
  const opening = body.slice(0, 4).map((span) => sliceOf(layers.folded, span).slice(0, 200));
  const printed = signed.filter(isPrinted);
  const addresses = [stated.address ?? "", ...dropped.map((span) => sliceOf(layers.folded, span))];
  const publishedOn =
    publishedAs(PUBLISHED[0]!, sourceLines) ?? dayIn([stated.publishedOn ?? ""]) ?? publishedAs(PUBLISHED[1]!, sourceLines) ?? publishedAs(PUBLISHED[2]!, sourceLines) ?? publishedAs(PUBLISHED[3]!, sourceLines) ?? dayIn(sourceLines) ?? dayInAddress(addresses) ?? dayIn(headLines.filter((line) => DAY_LINE.test(line))) ?? dayIn(printed) ?? dayIn(signed);
  const reviewed = yearReviewed(body.map((span) => sliceOf(layers.folded, span).slice(0, 40)));
  const year =
    yearBeforeGiven(titleWords, reviewed, dayIn(headLines.filter((line) => /代表大会/.test(line))) ?? publishedOn) ?? yearOfTitle(foldWidth(titleWords).replace(WHOLE_DAY, "")) ?? reviewed ?? yearBefore(titleWords, headLines) ?? yearIn(opening.map((line) => line.replace(WHOLE_DAY, ""))) ?? yearIn(signed) ?? yearIn(opening) ?? yearOfRectification(titleWords, publishedOn);
  return { title: titleWords, issuer: issuerOf({ title: foldWidth(titleWords), head: headLines, opening, signed, sourceLines: stated.issuer === undefined ? sourceLines : [...sourceLines, `来源:${foldWidth(stated.issuer)}`], body: layers.folded }), year, publishedOn };
}

/** A label alone on its line has its value on the next. */
function withValue(layers: Layers, span: Span): string {
  const words = sliceOf(layers.folded, span);
  const label = /^[^:\d\s]{2,12}$/.test(words.replace(/\s/g, "")) ? `${words}:` : words;
  return /:\s?$/.test(label) ? label + (/^\n[^\n]{1,40}/.exec(layers.folded.slice(span.end, span.end + 41))?.[0] ?? "") : words;
}

/** 发 布 机 构: the letters of a label are set apart to fill its width. */
function labelsClosed(words: string): string {
  return words.replace(/(?<!\p{Script=Han})\p{Script=Han}(?: {1,4}\p{Script=Han}){1,3}(?= ?[:\t])/gu, (label) => label.replace(/ /g, ""));
}

/** A title's lines and words together: Chinese has no gaps, not beside figures either. */
function withoutGaps(words: string): string {
  return words.replace(/\s*\n\s*/g, "").replace(/(?<=[^\x00-\xff])[ \u3000\u00a0]+|[ \u3000\u00a0]+(?=[^\x00-\xff])/g, "");
}

/** The year that a title reports on; those in the names of documents are theirs, unless there is no other. */
function yearOfTitle(title: string): number | null {
  return lastYear(withoutDocumentNames(title, findDocuments(title))) ?? lastYear(title);
}

/** The last year that a title reports on; one that it plans for is another. */
function lastYear(title: string): number | null {
  const years = [...title.matchAll(YEARS)];
  const reported = years.filter((match, index) => !PLANS.test(title.slice(match.index + match[0].length, years[index + 1]?.index)));
  return reported.reduce<number | null>((last, match) => Math.max(last ?? 0, readYear(match[1]!) ?? 0) || null, null);
}
/** A year's plan, and not how that plan was kept. */
const PLANS = /^(?:(?!总结|情况|回顾|报告).){0,24}?(?:计划|安排|打算|要点|思路|目标|部署)(?!.{0,4}(?:落实|执行|完成|进展))/;

const GIVEN = new RegExp(`(${YEAR_WRITTEN})年(?!度).{0,20}政府工作报告|政府工作报告\\((${YEAR_WRITTEN})年?\\)`);

/** 甲区2025年政府工作报告 is called by the year in which it is given, mostly in spring; it reports on the year that it looks back on. */
function yearBeforeGiven(title: string, reviewed: number | null, day: Day | null): number | null {
  const match = GIVEN.exec(foldWidth(title));
  const given = match && readYear(match[1] ?? match[2]!);
  if (!given) return null;
  if (reviewed === given || reviewed === given - 1) return reviewed;
  const isAtItsEnd = day !== null && (yearOf(day) > given || (yearOf(day) === given && Number(day.slice(5, 7)) > MONTHS_OF_SPRING));
  return isAtItsEnd ? given : given - 1;
}
const MONTHS_OF_SPRING = 6;

/** A report to the people's congress is on the year before the day it is given, in spring. */
function yearBefore(title: string, head: readonly string[]): number | null {
  const day = title.endsWith("工作报告") ? dayIn(head.filter((line) => /代表大会/.test(line))) : null;
  if (day === null) return null;
  // Congresses meet in spring, or at the end of the year before.
  return Number(day.slice(5, 7)) <= 4 ? yearOf(day) - 1 : Number(day.slice(5, 7)) >= 11 ? yearOf(day) : null;
}

/** A day tells when something was said, not of which year. */
const WHOLE_DAY = /20\d\d年\d{1,2}月\d{1,2}日/g;
const REVIEWED = /^.{0,8}?(20\d\d)年度?(?:的?(?:政府|主要|重点|法治|依法)*(?:.{0,12}回顾|.{0,6}(?:总结|工作情况|开展情况|完成情况|进展情况|主要(?:举措|做法|成效))))/;

/** What was rectified is told of when it is, without a year. */
function yearOfRectification(title: string, publishedOn: Day | null): number | null {
  return publishedOn !== null && /整改/.test(title) ? yearOf(publishedOn) : null;
}

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

function publishedAs(label: RegExp, lines: readonly string[]): Day | null {
  return dayIn(lines.flatMap((line) => line.split(label).slice(1)));
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
