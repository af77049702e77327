import { yearOf, type Day } from "@/lib/domain/calendar/day";
import { readYear } from "@/lib/domain/report/chinese-number";
import { findDocuments } from "@/lib/domain/report/hints/documents";
import { withoutDocumentNames } from "@/lib/domain/report/hints/found";
import { foldWidth, type Layers } from "@/lib/domain/report/layers";
import type { Dropped, ReportFacts, Span } from "@/lib/domain/report/model";
import { issuerOf } from "@/lib/domain/report/issuer";
import { sliceOf } from "@/lib/domain/report/span";
import { isOnRectification } from "@/lib/domain/report/rectification-headings";
import { dayGiven, dayOfNotice, dayPublished, YEAR_WRITTEN } from "@/lib/domain/report/published-on";
import type { Stated } from "@/lib/domain/report/title";
import { isReportYear } from "@/lib/domain/report/year";

const YEAR = new RegExp(`(${YEAR_WRITTEN})年`);
const YEARS = new RegExp(`(${YEAR_WRITTEN})(?:年|(?=[—–~至-]{1,2}20\\d\\d))`, "g");

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
  const sourceLines = dropped.filter(({ why }) => why === "source-line").map((span) => labelsClosed(withValue(layers, span)));
  const signed = signOff.map((span) => sliceOf(layers.folded, span).replace(/\s+/g, ""));
  const headLines = head.map((span) => sliceOf(layers.folded, span).trim());
  const [opening, greeting] = [4, LINES_OF_GREETING].map((count) => body.slice(0, count).map((span) => sliceOf(layers.folded, span).slice(0, 200))) as [string[], string[]];
  const addresses = [stated.address ?? "", ...dropped.map((span) => sliceOf(layers.folded, span))];
  const publishedOn = dayPublished({ stated: stated.publishedOn ?? "", sourceLines, addresses, head: headLines, signed }) ?? dayOfNotice(opening);
  const reviewed = yearReviewed(body.map((span) => sliceOf(layers.folded, span).slice(0, 40)));
  const year =
    yearBeforeGiven(titleWords, reviewed, dayGiven(headLines) ?? publishedOn) ?? yearOfTitle(foldWidth(titleWords).replace(WHOLE_DAY, "")) ?? reviewed ?? yearBefore(titleWords, headLines) ?? (isOnRectification(titleWords) ? yearRectified(opening, signed, publishedOn) : null) ?? yearIn(opening.map((line) => line.replace(WHOLE_DAY, ""))) ?? yearIn(signed) ?? yearIn(opening);
  return { title: titleWords, issuer: issuerOf({ title: foldWidth(titleWords), head: headLines, opening, greeting, signed, sourceLines: stated.issuer === undefined ? sourceLines : [...sourceLines, `来源:${foldWidth(stated.issuer)}`], body: layers.folded }), year, publishedOn };
}

/** A speech tells where, when and by whom it is given, greets its hearers, and only then says for whom. */
const LINES_OF_GREETING = 10;

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
  const day = title.endsWith("工作报告") ? dayGiven(head) : null;
  if (day === null) return null;
  // Congresses meet in spring, or at the end of the year before.
  return Number(day.slice(5, 7)) <= 4 ? yearOf(day) - 1 : Number(day.slice(5, 7)) >= 11 ? yearOf(day) : null;
}

/** A day tells when something was said, not of which year. */
const WHOLE_DAY = /20\d\d年\d{1,2}月\d{1,2}日/g;
const REVIEWED = /^.{0,8}?(20\d\d)年度?(?:的?(?:政府|主要|重点|法治|依法)*(?:.{0,12}回顾|.{0,6}(?:总结|工作情况|开展情况|完成情况|进展情况|主要(?:举措|做法|成效))))/;

/**
 * What was rectified is told of when it is; but in the first months of a year, problems that the opening says were told
 * to the office the year before were rectified then.
 */
function yearRectified(opening: readonly string[], signed: readonly string[], publishedOn: Day | null): number | null {
  const told = yearIn(signed) ?? (publishedOn && yearOf(publishedOn));
  if (told === null) return latestIn(opening);
  if (publishedOn === null || Number(publishedOn.slice(5, 7)) > FIRST_MONTHS) return told;
  const before = yearOf(publishedOn) - 1;
  return latestIn(opening.filter((line) => /反馈|指出|通报|审计/.test(line))) === before ? before : told;
}

function latestIn(lines: readonly string[]): number | null {
  const named = lines.flatMap((line) => [...line.matchAll(YEARS)].flatMap((match) => readYear(match[1]!) ?? [])).filter(isReportYear);
  return named.length > 0 ? Math.max(...named) : null;
}
const FIRST_MONTHS = 2;

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
