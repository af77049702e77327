import type { Span } from "@/lib/domain/report/model";

/** Beyond so many a person is asked in any case: the words say nothing of their own. */
const MOST = 60;

const OPENS_AFTER = /[\s\u200b。！？；：!?;:”’」』）)】》]/;
const CLOSES = /[。！？；!?;”’」』）)】》]$/;
const CLOSES_BEFORE = /[\s\u200b。！？；!?;]/;

/**
 * Where the words of a span of `from` stand in `to`, exactly. Words that stood as a whole, from the beginning of a
 * sentence or to its end, are not those in the midst of another.
 */
export function occurrences(from: string, span: Span, to: string): Span[] {
  const words = from.slice(span.start, span.end);
  const found: Span[] = [];
  if (words === "") return found;
  const [opens, closes] = [opensAt(from, span.start), closesAt(from, span.end)];
  for (let start = to.indexOf(words); start !== -1 && found.length <= MOST; start = to.indexOf(words, start + 1)) {
    const end = start + words.length;
    if ((!opens || opensAt(to, start)) && (!closes || closesAt(to, end))) found.push({ start, end });
  }
  return found;
}

/** More than can be told apart by looking at each. */
export function areTooMany(found: readonly Span[]): boolean {
  return found.length > MOST;
}

function opensAt(text: string, start: number): boolean {
  return start === 0 || OPENS_AFTER.test(text[start - 1]!);
}

function closesAt(text: string, end: number): boolean {
  return end >= text.length || CLOSES.test(text[end - 1]!) || CLOSES_BEFORE.test(text[end]!);
}
