import { readNumber } from "@/lib/domain/report/chinese-number";

/** “十五五”时期, of the fifteenth plan. */
const PLAN = /(?<!\d)(十[一二三四五六七八九]?|二十)五”?(?=时期|发展|主要|目标|重点|工作|”?开好局)|第(十[一二三四五六七八九]?|二十)个五年/g;
/** The fifteenth begins in 2026, five years after the fourteenth; the count holds from the third on. */
const NOUGHT = 1951;
const YEARS_OF_A_PLAN = 5;

/** The years of the nation's five-year plan of this number, 十三 or 十五: its first and its last. */
export function yearsOfPlan(number: string): { readonly first: number; readonly last: number } | null {
  const ordinal = readNumber(number);
  if (ordinal === null) return null;
  const first = NOUGHT + YEARS_OF_A_PLAN * ordinal;
  return { first, last: first + YEARS_OF_A_PLAN - 1 };
}

/** True for words that name a five-year plan of the nation that begins after the year, and none that had begun: 十五五 is 2026 to 2030. */
export function isOfPlanAhead(words: string, year: number): boolean {
  const plans = [...words.matchAll(PLAN)].flatMap((match) => yearsOfPlan(match[1] ?? match[2]!) ?? []);
  return plans.length > 0 && plans.every(({ first }) => first > year);
}

/** True for a paragraph (folded) that opens a plan: the goals of the year after this one, or what the years of the next five-year plan are. */
export function setsGoals(paragraph: string, year: number | null): boolean {
  if (year === null) return false;
  return (/^[^。;]{0,60}预期目标(?:是|为|:)/.test(paragraph) && !/^[^。]*?(?:实际(?:增长|完成|达到)|年初|去年|一年来|完成情况)/.test(paragraph)) || (OPENS_PERIOD.test(paragraph) && isOfPlanAhead(paragraph.slice(0, LONGEST_NAME), year));
}

const LONGEST_NAME = 10;
/** “十五五”时期是基本实现社会主义现代化夯实基础、全面发力的关键时期 */
export const OPENS_PERIOD = /^(?:“?十[一二三四五六七八九]五”?时期|(?:今后|未来)五年)(?:,?是|,?处于|在[^,。;]{2,24}具有|承前启后|具有)[^。;]{0,80}?(?:关键|承前启后|全面发力|攻坚|决定性)|^(?:今后|未来)五年承前启后/;
/** 根据《…建议》,我们编制了《…规划纲要(草案)》 tells how a plan came about. */
const DRAFTED = /^(?:(?:根据|按照|对照|依据)[^。;]{2,90}?|[^。;]{0,24}?)(?:(?:编制|制定|起草)了[^。;]{0,60}(?:规划|纲要)|(?:编制|起草)(?:过程中|中,)|编制的《[^》]{0,60}(?:规划|纲要))/;

/** Whatever it begins with, it goes on to what will be done, and by when. */
const GOES_ON = /。[^。;]{0,12}要|,要实现|明确了?[^,。]{0,6}(?:任务|目标):|抓好|底前|年内|(?:办|做|建)[好成]|(?:将|要)(?:重点|着力|抓|做)/;

/** True for a paragraph (folded) that says what the years of a plan are, or how the plan was drafted: it leads up to what the plan holds. */
export function leadsUpToPlan(paragraph: string): boolean {
  return (OPENS_PERIOD.test(paragraph) || DRAFTED.test(paragraph)) && !GOES_ON.test(paragraph);
}
