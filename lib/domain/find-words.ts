import type { Span } from "@/lib/domain/report/model";

const MOST = 100;

/** Words that the database can be asked for. */
export function isWords(asked: string): asked is string {
  return asked.trim() !== "" && asked.length <= MOST && asked.isWellFormed() && !asked.includes("\0");
}

/** The words that a search asks for: Chinese is not cut into words, so a run of characters is one. */
export function wordsIn(asked: string): string[] {
  return [...new Set(asked.split(/\s+/).filter((word) => word !== ""))];
}

/** Every one of the words stands in the text, whatever its case. */
export function hasWords(text: string, words: readonly string[]): boolean {
  const folded = text.toLowerCase();
  return words.every((word) => folded.includes(word.toLowerCase()));
}

/** Where words stand in a text, whatever their case: in order, none within another. */
export function findWords(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(longestFirst.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")).join("|"), "giu");
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
