import { readFileSync } from "node:fs";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { DraftPassage, ImportDraft, NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { readReport } from "@/lib/domain/report/read-report";
import { sliceOf } from "@/lib/domain/report/span";

/** The 2023 report of Wuqing, and ways to point at its words. */
export const reading = readReport(readFileSync("tests/fixtures/reports/wuqing-2023/wuqing-2023.txt", "utf8"));

export function draft(...corrections: Correction[]): ImportDraft {
  return draftOf(reading, corrections);
}

export const untouched = draft();

/** The first place of the words from the shortcomings on. */
export function spanOf(words: string): { start: number; end: number } {
  const start = reading.text.indexOf(words, reading.text.indexOf("二、2023年度推进"));
  if (start < 0) throw new Error(`not in the report: ${words}`);
  return { start, end: start + words.length };
}

export function passage(from: ImportDraft, words: string): DraftPassage {
  const found = from.passages.find(({ span }) => sliceOf(reading.text, span).includes(words));
  if (!found) throw new Error(`no passage: ${words}`);
  return found;
}

export function candidate(from: ImportDraft, words: string): NumberedCandidate {
  const { start } = spanOf(words);
  const found = from.candidates.find(({ span }) => span.start <= start && start < span.end);
  if (!found) throw new Error(`no candidate: ${words}`);
  return found;
}

export function quotes({ sources }: NumberedCandidate): string[] {
  return sources.map((source) => sliceOf(reading.text, source));
}

export const FIRST = candidate(untouched, "一是法治政府").key;
export const SECOND = candidate(untouched, "二是推进").key;
export const THIRD = candidate(untouched, "三是行政").key;
export const FOURTH_ARRANGEMENT = candidate(untouched, "(四)坚持").key;
