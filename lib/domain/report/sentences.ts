import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { trimSpan } from "@/lib/domain/report/span";

/** A full stop of either kind; an ASCII point only after a Chinese character and before none of a number or name. */
const FULL_STOP = /[。!?]+|(?<=\p{Script=Han})\.(?=\p{Script=Han}|\s|$)/gu;
const FULL_STOP_AT_END = /(?:[。!?]|\p{Script=Han}\.)$/u;

/** The sentences of a stretch, full stop included. A line's end ends a sentence too, but for one that breaks off at a comma. */
export function sentencesIn(layers: Layers, within: Span): Span[] {
  const sentences: Span[] = [];
  for (const sentence of linesOf(layers.text, within).flatMap((line) => sentencesOfLine(layers, line))) {
    const before = sentences.at(-1);
    if (before && /[,、]/.test(layers.masked[before.end - 1]!)) sentences[sentences.length - 1] = { start: before.start, end: sentence.end };
    else sentences.push(sentence);
  }
  return sentences;
}

/** The first sentences of a line, at most `limit`: looks no further than it must. */
export function sentencesOfLine(layers: Layers, line: Span, limit = Infinity): Span[] {
  const masked = layers.masked.slice(line.start, line.end);
  const sentences: Span[] = [];
  let from = 0;
  const add = (to: number) => {
    const sentence = trimSpan(layers.text, { start: line.start + from, end: line.start + to });
    if (sentence) sentences.push(sentence);
    from = to;
  };
  for (const stop of masked.matchAll(FULL_STOP)) {
    if (sentences.length >= limit) return sentences;
    add(stop.index + stop[0].length);
  }
  if (sentences.length < limit) add(masked.length);
  return sentences;
}

export function endsWithFullStop(layers: Layers, span: Span): boolean {
  return FULL_STOP_AT_END.test(layers.masked.slice(Math.max(span.start, span.end - 2), span.end));
}
