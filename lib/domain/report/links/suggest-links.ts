import { chineseOnly } from "@/lib/domain/report/links/chinese-runs";
import { sharedWords } from "@/lib/domain/report/links/shared-words";
import { isTopic } from "@/lib/domain/report/links/slogans";

/** An admitted shortcoming or an announced arrangement with all its words. */
export type LinkItem = { readonly key: string; readonly text: string };

export type LinkSuggestion = {
  readonly shortcomingKey: string;
  readonly arrangementKey: string;
  /** In the order of the shortcoming. */
  readonly words: readonly string[];
  readonly score: number;
};

/** Each shortcoming is compared with each arrangement, character by character: so many take some tenths of a second. Real reports have some hundreds of pairs. */
const MOST_PAIRS = 4_000;
const MOST_PAIRS_OF_CHARACTERS = 60_000_000;

const LEAST_SCORE = 1.5;
const TOPIC_SHARE = 0.3;

/**
 * Which arrangements may answer which shortcomings, by the words they share; a person confirms. A word weighs
 * more the longer it is and the fewer arrangements have it; the report's own topic weighs little and never
 * suffices. By shortcoming, best first. None where there are too many to compare.
 */
export function suggestLinks(shortcomings: readonly LinkItem[], arrangements: readonly LinkItem[]): readonly LinkSuggestion[] {
  if (areTooManyToCompare(shortcomings, arrangements)) return [];
  return compareItems(shortcomings, arrangements).flatMap((row) => row.filter(isSuggested).sort((a, b) => b.score - a.score));
}

/** What each shortcoming, a row each, shares with each arrangement, much or little. Nobody asks this of too many to compare. */
export function compareItems(shortcomings: readonly LinkItem[], arrangements: readonly LinkItem[]): readonly (readonly LinkSuggestion[])[] {
  const texts = arrangements.map(({ text }) => chineseOnly(text));
  return shortcomings.map(({ key, text }) =>
    arrangements.map((arrangement) => {
      const words = sharedWords(text, arrangement.text);
      return { shortcomingKey: key, arrangementKey: arrangement.key, words, score: scoreOf(words, texts) };
    }),
  );
}

/** Whether what two share is enough to ask a person. */
export function isSuggested({ words, score }: LinkSuggestion): boolean {
  return score >= LEAST_SCORE && words.some((word) => !isTopic(word));
}

/** Whether there is more to compare than any report has, and than can be while a page is waited for. */
export function areTooManyToCompare(shortcomings: readonly LinkItem[], arrangements: readonly LinkItem[]): boolean {
  const length = (items: readonly LinkItem[]) => items.reduce((sum, { text }) => sum + text.length, 0);
  return shortcomings.length * arrangements.length > MOST_PAIRS || length(shortcomings) * length(arrangements) > MOST_PAIRS_OF_CHARACTERS;
}

function scoreOf(words: readonly string[], texts: readonly string[]): number {
  const sum = words.reduce((total, word) => {
    const having = texts.filter((text) => text.includes(word)).length;
    const rarity = Math.log(1 + texts.length / Math.max(1, having));
    return total + ([...word].length - 1) * rarity * (isTopic(word) ? TOPIC_SHARE : 1);
  }, 0);
  return Math.round(sum * 100) / 100;
}
