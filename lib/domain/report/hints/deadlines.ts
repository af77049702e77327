import { addDays, asDay, isDay, yearOf, type Day } from "@/lib/domain/calendar/day";
import { readNumber } from "@/lib/domain/report/chinese-number";
import { findDocuments } from "@/lib/domain/report/hints/documents";
import { withoutDocumentNames, withoutOverlaps, type Found } from "@/lib/domain/report/hints/found";
import type { CommitmentKind, HintRule, Span } from "@/lib/domain/report/model";
import { yearsOfPlan } from "@/lib/domain/report/plan-periods";

type Parts = Record<string, string | undefined>;
/** `y`: a year in figures, `w`: one in words (明年). */
type Rule = { readonly rule: HintRule; readonly pattern: RegExp; readonly day: (parts: Parts, year: number) => Day | null };

const YEAR = "(?:(?<y>20\\d\\d)年度?|(?<w>今年|本年度?|当年|明年|来年|次年|下一?年度?))?";
const MONTH = "(?<![\\d一二三四五六七八九十])(?<m>\\d{1,2}|十[一二]?|[一二三四五六七八九])月份?";
const BEFORE = "(?:之?前|以前)";
const NOT_PAST = "(?<!截[至止]到?)";
const QUARTERS = "一二三四";
/** A cell of a table that says a day and nothing else; none is a row's first. */
const CELL = "(?<=\\t)";
const CELL_END = "(?=\\t|$)";

/** Days that date the task. In order, for folded words. */
const TASK_RULES: readonly Rule[] = [
  { rule: "day", pattern: rx(`${NOT_PAST}${YEAR}${MONTH}(?<d>\\d{1,2})日(?:${BEFORE}|止|底)`), day: fullDay },
  { rule: "day", pattern: rx(`${CELL}(?:(?<y>20\\d\\d)[年./-])?(?<m>\\d{1,2})[月./-](?<d>\\d{1,2})日?${CELL_END}`), day: fullDay },
  { rule: "month-end", pattern: rx(`${NOT_PAST}${YEAR}${MONTH}[底末]${BEFORE}?`), day: lastOfMonth },
  { rule: "before-month", pattern: rx(`${NOT_PAST}${YEAR}${MONTH}${BEFORE}`), day: (p, year) => dayBefore(dayOf(year, monthOf(p), 1)) },
  { rule: "month", pattern: rx(`${CELL}(?:(?<y>20\\d\\d)(?:年|[./-](?=\\d{1,2}${CELL_END})))(?:\\d{1,2}月?[-—~至到]{1,2})?(?<m>\\d{1,2})月?${CELL_END}|${CELL}(?:\\d{1,2}月?[-—~至到]{1,2})?(?<m2>\\d{1,2})月${CELL_END}`), day: lastOfMonth },
  { rule: "month", pattern: rx(`${NOT_PAST}${YEAR}${MONTH}(?=(?:全面|全部|正式|基本)?(?:完成|印发|出台|建成|启用|上线|竣工|投用|投入使用))`), day: lastOfMonth },
  { rule: "quarter", pattern: rx(`${NOT_PAST}${YEAR}(?<!每)第?(?<q>[一二三四1-4])季度[底末内]?前?`), day: quarterDay },
  { rule: "half-year", pattern: rx(`${NOT_PAST}${YEAR}(?<!每个?)(?<h>[上下])半年[底末]?前?`), day: (p, year) => endOfMonth(year, p.h === "上" ? 6 : 12) },
  { rule: "year-end", pattern: rx(`${NOT_PAST}(?:(?<y>20\\d\\d)年年?|(?<w>[今本当明来次]年)年?|(?<![\\d一二两三四五六七八九十几近多每去往上前同历])年)(?:[底末内]前?|终前)`), day: lastOfYear },
  { rule: "year-end", pattern: rx(`(?:本|下一?)年度[底末内]前?|(?<y>20\\d\\d)年度[底末内]前?`), day: lastOfYear },
  { rule: "by-year", pattern: rx(`(?<!截)[到至](?<y>20\\d\\d)年(?!\\d)`), day: lastOfYear },
  { rule: "before-year", pattern: rx(`(?<y>20\\d\\d)年${BEFORE}`), day: (_, year) => endOfMonth(year - 1, 12) },
  { rule: "named-year", pattern: rx(`${CELL}(?<y>20\\d\\d)年度?${CELL_END}|(?:(?<y2>20\\d\\d)年)?全年|(?<w>今年(?!以来)|明年)|本年度|下一年度?`), day: lastOfYear },
];

const DASH = "[-—–~至到]{1,2}";
/** Ends of plans of several years. The last is a range that lost its dash: 20212025年. */
const PLAN_RULES: readonly { readonly rule: HintRule; readonly pattern: RegExp }[] = [
  { rule: "plan-years", pattern: rx(`(?<!\\d)(?<from>20\\d\\d)年?${DASH}(?<to>20\\d\\d)(?:年|(?=\\)))(?!\\d)`) },
  { rule: "plan-years-joined", pattern: rx("(?<!\\d)(?<from>20\\d\\d)(?<to>20\\d\\d)年") },
  { rule: "five-year-plan", pattern: rx("“(?<plan>十[三四五六])五”|(?<plan2>十[三四五六])五(?=规划|时期|期间|末)") },
];

/** What a day is meant in: a shortcoming or an arrangement, the year reported on, and the day that the report speaks of it from (`spokenOn`). */
export type SpokenIn = { readonly kind: CommitmentKind; readonly year: number | null; readonly publishedOn: Day | null };

/** A day so near to publication is no plan: 12月底前 in a report of 20 December is the next year's. */
const DAYS_AHEAD = 25;

/** Words for a day that is still to come, whatever they stand in. */
const TO_COME = /前$|止$|[明来次]年|下一年度/;
/** After the day of a table's cell: 6月底完成. */
const LITTLE_ELSE = /^[^\t]{0,3}(?:\t|$)/;
const PLANNED = /(?:预计|计划|力争|确保|拟|将[于在])[^,。;、]{0,6}$/;

/**
 * Days by which something is to be done, in folded words. Without a report's year a day without a year of its own is
 * found but not dated. Days up to the end of the reported year tell what happened and are none, unless the report was
 * published before them; so do a shortcoming's without a year, unless its words say that they are still to come.
 */
export function findDeadlines(words: string, spoken: SpokenIn): Found[] {
  const outside = withoutDocumentNames(words, findDocuments(words));
  return withoutOverlaps([...PLAN_RULES.flatMap((rule) => planEnds(words, rule)), ...TASK_RULES.flatMap((rule) => taskDays(outside, rule, spoken))]);
}

function planEnds(words: string, { rule, pattern }: (typeof PLAN_RULES)[number]): Found[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const { from, to, plan, plan2 } = match.groups ?? {};
    const end = to ? Number(to) : yearsOfPlan(plan ?? plan2 ?? "")?.last;
    if (!end || (from && Number(from) >= end)) return [];
    return [{ rule, start: match.index, end: match.index + match[0].length, day: asDay(`${end}-12-31`), dates: "document" as const }];
  });
}

function taskDays(words: string, { rule, pattern, day }: Rule, spoken: SpokenIn): Found[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const parts = match.groups ?? {};
    const span = { rule, start: match.index, end: match.index + match[0].length, dates: "task" as const };
    const year = parts.y ?? parts.y2;
    if (year !== undefined) {
      const named = day(parts, Number(year));
      const isPast = spoken.year !== null && Number(year) <= spoken.year && (spoken.publishedOn === null || named === null || named <= spoken.publishedOn);
      return named === null || isPast ? [] : [{ ...span, day: named }];
    }
    if (spoken.kind === "shortcoming" && !isToCome(words, span)) return [];
    const meant = meantDay((of) => day(parts, of), parts.w, spoken);
    return meant === undefined ? [span] : meant === null ? [] : [{ ...span, day: meant }];
  });
}

function isToCome(words: string, { start, end }: Span): boolean {
  const isCell = words[start - 1] === "\t" && LITTLE_ELSE.test(words.slice(end, end + 4));
  return isCell || TO_COME.test(words.slice(start, end)) || PLANNED.test(words.slice(Math.max(0, start - 10), start));
}

/** The day that words without a year in figures mean; undefined where no year is known. */
function meantDay(day: (year: number) => Day | null, word: string | undefined, { year, publishedOn }: SpokenIn): Day | null | undefined {
  if (year === null) return undefined;
  if (word !== undefined && /^[明来]/.test(word)) return day(publishedOn !== null && yearOf(publishedOn) > year ? year + 2 : year + 1);
  // Published within the year it reports on, as a report on rectification is, what is still to come may be of that year.
  const same = publishedOn !== null && yearOf(publishedOn) === year && word !== "下一年度" ? day(year) : null;
  return same !== null && same >= addDays(publishedOn!, DAYS_AHEAD) ? same : day(year + 1);
}

function rx(source: string): RegExp {
  return new RegExp(source, "g");
}

function monthOf({ m, m2 }: Parts): number {
  return readNumber(m ?? m2 ?? "") ?? 0;
}

function fullDay(parts: Parts, year: number): Day | null {
  return dayOf(year, monthOf(parts), Number(parts.d));
}

function lastOfMonth(parts: Parts, year: number): Day | null {
  return endOfMonth(year, monthOf(parts));
}

function lastOfYear(_: Parts, year: number): Day | null {
  return endOfMonth(year, 12);
}

function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return isDay(text) ? text : null;
}

function dayBefore(day: Day | null): Day | null {
  return day && addDays(day, -1);
}

function endOfMonth(year: number, month: number): Day | null {
  return month === 12 ? dayOf(year, 12, 31) : dayBefore(dayOf(year, month + 1, 1));
}

function quarterDay(parts: Record<string, string | undefined>, year: number): Day | null {
  const quarter = Number(parts.q) || QUARTERS.indexOf(parts.q!) + 1;
  return endOfMonth(year, quarter * 3);
}
