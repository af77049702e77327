import { addDays, yearOf } from "@/lib/domain/calendar/day";
import { foldWidth } from "@/lib/domain/report/layers";
import type { Hint } from "@/lib/domain/report/model";

/**
 * Why a day is of its year though its words have no year in figures: a `word` such as 明年 says it; else it is the year
 * `after` the one reported on, or that one itself (`within`), where the report was published before the day; `other`
 * where the report's year was corrected since.
 */
export type YearMeant = { readonly by: "word"; readonly word: string; readonly year: number } | { readonly by: "after" | "within" | "other"; readonly year: number };

const WORD = /今年|本年度?|当年|[明来次]年|下一?年度?/;

/** Null where the words name their year, or mean no day of the task. */
export function yearMeant({ rule, day, dates }: Pick<Hint, "rule" | "day" | "dates">, words: string, reportYear: number | null): YearMeant | null {
  if (dates !== "task" || day === undefined || /20\d\d/.test(foldWidth(words))) return null;
  // 1月前 of 2025 is a day of 2024.
  const year = yearOf(rule === "before-month" ? addDays(day, 1) : day);
  const word = WORD.exec(words)?.[0];
  if (word !== undefined) return { by: "word", word, year };
  return { by: year - (reportYear ?? year) === 1 ? "after" : year === reportYear ? "within" : "other", year };
}
