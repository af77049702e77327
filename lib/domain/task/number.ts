import type { TaskOrigin } from "@/lib/domain/task/origin";

const LETTERS: Record<TaskOrigin, string> = {
  shortcoming: "问",
  arrangement: "安",
  instruction: "批",
  meeting: "会",
  superiorFeedback: "督",
  judicialAdvice: "司",
  procuratorialAdvice: "检",
  oral: "口",
};

/** The series a task is numbered in: `2023-问`. The year is the report's or, for other origins, that of the words. */
export function numberSeries(year: number, origin: TaskOrigin): string {
  return `${year}-${LETTERS[origin]}`;
}

/** `2023-问-01`; three digits and more from 100 on. */
export function taskNumber(year: number, origin: TaskOrigin, ordinal: number): string {
  return `${numberSeries(year, origin)}-${String(ordinal).padStart(2, "0")}`;
}

/** For narrow places: `23-问-01`. */
export function shortNumber(number: string): string {
  return /^\d{4}-/.test(number) ? number.slice(2) : number;
}
