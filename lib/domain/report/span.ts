import type { Span } from "@/lib/domain/report/model";

/** White space, zero-width characters included. */
const SPACE = /[\s\u200b-\u200d\u2060]/;

/** The span without white space at its ends; null where nothing else is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
}

export function sliceOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** What is left of spans when others are taken out of them; both in order, the `holes` possibly nested or reaching beyond. */
export function subtractSpans(spans: readonly Span[], holes: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of spans) {
    let at = start;
    while (next < holes.length && holes[next]!.end <= start) next++;
    for (let index = next; index < holes.length && holes[index]!.start < end; index++) {
      const hole = holes[index]!;
      if (hole.start > at) left.push({ start: at, end: hole.start });
      at = Math.max(at, hole.end);
    }
    if (at < end) left.push({ start: at, end });
  }
  return left;
}

/** True where nothing but white space follows on the line. */
export function endsLine(text: string, at: number): boolean {
  let next = at;
  while (next < text.length && text[next] !== "\n" && SPACE.test(text[next]!)) next++;
  return next === text.length || text[next] === "\n";
}
