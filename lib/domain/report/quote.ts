import type { Span } from "@/lib/domain/report/model";

/** The exact words of a span with what stands around them in their paragraph. */
export type Quote = {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The paragraph goes on beyond what is given; drawn as ……. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
};

const CHINESE = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—]$/u;
const HALF_WIDTH_MARKS = ",;:";
/** Where a neighbour may be cut without breaking a phrase. */
const PAUSE = /[，。；：！？,;:!?]/;
/** From the last pause on: what is broken off, then the comma it hung from. */
const UNFINISHED = /(?<=[，。；：！？,;:!?])[^，。；：！？,;:!?]+$/;
const PHRASE_GOING_ON = /[，；：,;:]$/;
const LOW_SURROGATE = /^[\udc00-\udfff]/;

/**
 * @param reach how many UTF-16 code units of each neighbour are wanted at most; a longer one is cut at the
 * last pause within reach, else in mid-phrase, never inside a character
 */
export function quoteOf(text: string, span: Span, reach = 30): Quote {
  const paragraphStart = text.lastIndexOf("\n", span.start - 1) + 1;
  const lineEnd = text.indexOf("\n", span.end);
  const before = cutHead(text.slice(Math.min(paragraphStart, span.start), span.start), reach);
  const after = cutTail(text.slice(span.end, lineEnd === -1 ? text.length : lineEnd), reach);
  return { before: before.text, words: text.slice(span.start, span.end), after: after.text, cutBefore: before.cut, cutAfter: after.cut };
}

function cutHead(whole: string, reach: number): { text: string; cut: boolean } {
  const words = whole.trimStart();
  if (words.length <= reach) return { text: words, cut: false };
  let from = words.length - reach;
  if (LOW_SURROGATE.test(words.slice(from))) from += 1;
  const kept = words.slice(from);
  if (PAUSE.test(words[from - 1]!)) return { text: kept, cut: true };
  const pause = kept.search(PAUSE);
  const phrase = pause === -1 ? "" : kept.slice(pause + 1);
  return { text: phrase === "" ? kept : phrase, cut: true };
}

function cutTail(whole: string, reach: number): { text: string; cut: boolean } {
  const words = whole.trimEnd();
  if (words.length <= reach) return { text: words, cut: false };
  const to = LOW_SURROGATE.test(words.slice(reach)) ? reach - 1 : reach;
  const kept = words.slice(0, to);
  if (PAUSE.test(words[to]!)) return { text: kept, cut: true };
  const phrase = kept.replace(UNFINISHED, "").replace(PHRASE_GOING_ON, "");
  return { text: phrase === "" ? kept : phrase, cut: true };
}

/** A run of the report's words; `mark` for a half-width mark that wants the room of a full-width one. */
export type QuoteRun = { readonly text: string; readonly mark: boolean };

/**
 * Splits words so that each half-width `, ; :` between two Chinese characters stands alone and can be
 * given room when drawn. Joined, the runs are the original: nothing is ever changed in the report's words.
 */
export function quoteRuns(text: string): readonly QuoteRun[] {
  const runs: QuoteRun[] = [];
  const characters = [...text];
  let plain = "";
  for (const [index, character] of characters.entries()) {
    if (!isHalfWidthMarkBetweenChinese(characters, index)) {
      plain += character;
      continue;
    }
    if (plain !== "") runs.push({ text: plain, mark: false });
    runs.push({ text: character, mark: true });
    plain = "";
  }
  if (plain !== "") runs.push({ text: plain, mark: false });
  return runs;
}

function isHalfWidthMarkBetweenChinese(characters: readonly string[], index: number): boolean {
  return HALF_WIDTH_MARKS.includes(characters[index]!) && CHINESE.test(characters[index - 1] ?? "") && CHINESE.test(characters[index + 1] ?? "");
}
