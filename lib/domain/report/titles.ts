import { foldWidth, layersOf } from "@/lib/domain/report/layers";
import { readLabel } from "@/lib/domain/report/numbering";

const LONGEST_TITLE = 40;
/** 今年，… is no title yet: short phrases take the next one with them. */
const SHORTEST_PHRASE = 6;
const CHAIN_LABEL = /^(?:[一二三四五六七八九十]{1,2}[是要]|首先|其次|再次|最后|第[一二三四五六七八九十]{1,2}(?=[,、:]))[,、:\s]*/;
const PUNCTUATION_AT_ENDS = /^[\s,;:、。!?·—-]{1,9}|[\s,;:、。!?—-]{1,9}$/g;

/** A title from a title sentence or heading line, label included: whole where it is short enough. */
export function titleOfHeading(words: string): string {
  const whole = clean(withoutLabel(words));
  return whole.length <= LONGEST_TITLE ? whole : titleOfWords(words);
}

/** A short title from the first phrase of some words; their label is left out. At most 40 characters. */
export function titleOfWords(words: string): string {
  const body = withoutLabel(words.trimStart());
  const { masked } = layersOf(body);
  const first = /^[^。!?\n]*/.exec(masked)![0];
  let end = 0;
  for (const { index, 0: phrase } of first.matchAll(/[^,;:]+/g)) {
    if (end > 0 && clean(body.slice(0, index + phrase.length)).length > LONGEST_TITLE) break;
    end = index + phrase.length;
    if (clean(body.slice(0, end)).length >= SHORTEST_PHRASE) break;
  }
  return shorten(clean(body.slice(0, end)));
}

function withoutLabel(words: string): string {
  const folded = foldWidth(words);
  const numbered = readLabel(folded)?.length ?? 0;
  return words.slice(numbered || (CHAIN_LABEL.exec(folded)?.[0].length ?? 0));
}

function clean(words: string): string {
  const folded = foldWidth(words);
  const ends = [...folded.matchAll(PUNCTUATION_AT_ENDS)];
  const start = ends.find(({ index }) => index === 0)?.[0].length ?? 0;
  const end = ends.find(({ index, 0: tail }) => index > 0 && index + tail.length === folded.length)?.index ?? words.length;
  return words.slice(Math.min(start, end), end).replace(/\s+/g, " ");
}

function shorten(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
