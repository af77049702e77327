import { foldWidth } from "@/lib/domain/report/layers";
import { linkLabelOf } from "@/lib/domain/report/link-labels";
import { chineseOnly, chineseRuns, matchLengths } from "@/lib/domain/report/links/chinese-runs";
import { maskSlogans, withoutGlue } from "@/lib/domain/report/links/slogans";
import { readLabel } from "@/lib/domain/report/numbering";

/** A quoted phrase and a title are one word; then what is written in characters; then each mark. */
const TOKENS = /“[^”]*”|《[^》]*》|[\p{L}\p{N}]+|[^]/gu;
const LETTER = /[\p{L}\p{N}]/gu;
const LEAST_LETTERS = 3;

/** The words of all arrangements, prepared once for every shortcoming. */
export type Heard = { readonly words: string; readonly runs: readonly string[] };

export function hearArrangements(arrangements: readonly string[]): Heard {
  return { words: arrangements.map(chineseOnly).join(" "), runs: arrangements.flatMap((text) => [...chineseRuns(text), ""]) };
}

/**
 * The phrases of a shortcoming that none of the arrangements takes up, in the report's words (less white
 * space) and order: what is left without slogans and verdicts and without any two characters in a row that
 * an arrangement has too.
 */
export function unansweredWords(shortcoming: string, heard: Heard): readonly string[] {
  const words = withoutLabel(shortcoming.replace(/\s+/gu, ""));
  const left = (words.match(TOKENS) ?? []).map((token) => maskHeard(token, heard)).join("");
  const phrases = left.split(" ").map(withoutGlue);
  return [...new Set(phrases.filter((phrase) => (phrase.match(LETTER) ?? []).length >= LEAST_LETTERS))];
}

function withoutLabel(words: string): string {
  const folded = foldWidth(words);
  return words.slice(readLabel(folded)?.length ?? linkLabelOf(folded).length);
}

/** The token with spaces for what an arrangement takes up. */
function maskHeard(token: string, heard: Heard): string {
  if (/^[“《]./u.test(token)) return namedIn(heard.words, token) ? " " : token;
  if (!/^[\p{L}\p{N}]/u.test(token)) return " ";
  const characters = [...maskSlogans(token)];
  const lengths = matchLengths(characters.map((character) => (character === " " ? "" : character)), heard.runs);
  for (const [end, length] of lengths.entries()) {
    if (length >= 2) characters.fill(" ", end - length + 1, end + 1);
  }
  return characters.join("");
}

/** Of “双随机、一公开” either part is enough. */
function namedIn(heard: string, quoted: string): boolean {
  return chineseOnly(quoted).split(" ").some((part) => part !== "" && heard.includes(part));
}
