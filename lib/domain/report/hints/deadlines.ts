import { addDays, asDay, isDay, type Day } from "@/lib/domain/calendar/day";
import { findDocuments } from "@/lib/domain/report/hints/documents";
import { withoutDocumentNames, withoutOverlaps, type Found } from "@/lib/domain/report/hints/found";
import type { HintRule } from "@/lib/domain/report/model";

/** `y`: a year in figures; the words 今年, 本年度, 下一年度 and no year at all mean the year after the reported one. */
type Rule = { readonly rule: HintRule; readonly pattern: RegExp; readonly day: (parts: Record<string, string | undefined>, year: number) => Day | null };

const YEAR = "(?:(?<y>20\\d\\d)年|今年|本年度?|当年|明年|下一?年度?)?";
const BEFORE = "(?:之?前|以前)";
const NOT_PAST = "(?<!截[至止]到?)";
const QUARTERS = "一二三四";
const FIVE_YEAR_PLANS: Readonly<Record<string, number>> = { 十三: 2020, 十四: 2025, 十五: 2030, 十六: 2035 };

/** Days that date the task. In order, for folded words. */
const TASK_RULES: readonly Rule[] = [
  { rule: "day", pattern: rx(`${NOT_PAST}${YEAR}(?<m>\\d{1,2})月(?<d>\\d{1,2})日(?:${BEFORE}|止|底)`), day: (p, year) => dayOf(year, Number(p.m), Number(p.d)) },
  { rule: "month-end", pattern: rx(`${NOT_PAST}${YEAR}(?<!\\d)(?<m>\\d{1,2})月份?[底末]前?`), day: (p, year) => endOfMonth(year, Number(p.m)) },
  { rule: "before-month", pattern: rx(`${NOT_PAST}${YEAR}(?<!\\d)(?<m>\\d{1,2})月份?${BEFORE}`), day: (p, year) => dayBefore(dayOf(year, Number(p.m), 1)) },
  { rule: "quarter", pattern: rx(`${NOT_PAST}${YEAR}(?<!每)第?(?<q>[一二三四1-4])季度[底末内]?前?`), day: quarterDay },
  { rule: "half-year", pattern: rx(`${NOT_PAST}${YEAR}(?<!每个?)(?<h>[上下])半年[底末]?前?`), day: (p, year) => endOfMonth(year, p.h === "上" ? 6 : 12) },
  { rule: "year-end", pattern: rx(`${NOT_PAST}(?:(?<y>20\\d\\d)年|[今本当明]年|(?<![\\d一二两三四五六七八九十几近多每去往上前同历])年)[底末内]前?`), day: (_, year) => endOfMonth(year, 12) },
  { rule: "year-end", pattern: rx(`(?:本|下一?)年度[底末内]前?`), day: (_, year) => endOfMonth(year, 12) },
  { rule: "by-year", pattern: rx(`(?<!截)[到至](?<y>20\\d\\d)年(?!\\d)`), day: (_, year) => endOfMonth(year, 12) },
  { rule: "before-year", pattern: rx(`(?<y>20\\d\\d)年${BEFORE}`), day: (_, year) => endOfMonth(year - 1, 12) },
  { rule: "named-year", pattern: rx("今年|明年|本年度|下一年度?|全年"), day: (_, year) => endOfMonth(year, 12) },
];

const DASH = "[-—–~至到]{1,2}";
/** Ends of plans of several years. The last is a range that lost its dash: 20212025年. */
const PLAN_RULES: readonly { readonly rule: HintRule; readonly pattern: RegExp }[] = [
  { rule: "plan-years", pattern: rx(`(?<!\\d)(?<from>20\\d\\d)年?${DASH}(?<to>20\\d\\d)(?:年|(?=\\)))(?!\\d)`) },
  { rule: "plan-years-joined", pattern: rx("(?<!\\d)(?<from>20\\d\\d)(?<to>20\\d\\d)年") },
  { rule: "five-year-plan", pattern: rx("“(?<plan>十[三四五六])五”|(?<plan2>十[三四五六])五(?=规划|时期|期间|末)") },
];

/**
 * Days by which something is to be done, in folded words. `reportYear` null: a day without a year of its own is found
 * but not dated. Days up to the end of the reported year tell what happened and are none.
 */
export function findDeadlines(words: string, reportYear: number | null): Found[] {
  const outside = withoutDocumentNames(words, findDocuments(words));
  return withoutOverlaps([...PLAN_RULES.flatMap((rule) => planEnds(words, rule)), ...TASK_RULES.flatMap((rule) => taskDays(outside, rule, reportYear))]);
}

function planEnds(words: string, { rule, pattern }: (typeof PLAN_RULES)[number]): Found[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const { from, to, plan, plan2 } = match.groups ?? {};
    const end = to ? Number(to) : FIVE_YEAR_PLANS[plan ?? plan2 ?? ""];
    if (!end || (from && Number(from) >= end)) return [];
    return [{ rule, start: match.index, end: match.index + match[0].length, day: asDay(`${end}-12-31`), dates: "document" as const }];
  });
}

function taskDays(words: string, { rule, pattern, day }: Rule, reportYear: number | null): Found[] {
  return [...words.matchAll(pattern)].flatMap((match) => {
    const parts = match.groups ?? {};
    const named = parts.y ? Number(parts.y) : null;
    if (named !== null && reportYear !== null && named <= reportYear) return [];
    const span = { rule, start: match.index, end: match.index + match[0].length, dates: "task" as const };
    const year = named ?? (reportYear === null ? null : reportYear + 1);
    if (year === null) return [span];
    const found = day(parts, year);
    return found ? [{ ...span, day: found }] : [];
  });
}

function rx(source: string): RegExp {
  return new RegExp(source, "g");
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
