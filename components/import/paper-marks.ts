import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { halfMarks } from "@/lib/domain/report/half-marks";
import type { ReaderMessage, Span } from "@/lib/domain/report/model";
import { segments, type Overlay, type Segment } from "@/lib/domain/report/segments";

/** What stands between two words of the report without being one of them. */
export type Insert = { readonly at: number } & (
  | { readonly type: "tag"; readonly candidateKey: string; readonly number: number; readonly title: string; readonly merged: boolean }
  | { readonly type: "letter"; readonly candidateKey: string; readonly letter: string }
  | { readonly type: "tick" }
  | { readonly type: "statement"; readonly reason: string }
);

/** All that is drawn upon the text of a draft, by place. */
export type PaperMarks = { readonly overlays: readonly Overlay[]; readonly inserts: readonly Insert[] };

export const CANDIDATE = "k:";
export const CITED = "q:";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

export function measureLetter(index: number): string {
  return index < LETTERS.length ? LETTERS[index]! : String(index + 1);
}

/**
 * Overlays by what their `id` begins with: `k:` a candidate with its marker and title, `q:` words it will quote,
 * `title`, `open` (unaccounted for), `statement`, `document`, `dropped`, `odd` (a message of the reader tells why).
 */
export function paperMarks({ clauses, passages, candidates, dropped }: ImportDraft, messages: readonly ReaderMessage[] = []): PaperMarks {
  const inPassage = touchesAny(passages.map(({ span }) => span));
  const headings = clauses.filter(({ parentKey, heading }) => parentKey !== null && !inPassage(heading));
  const overlays = [
    ...candidates.flatMap(({ key, span, sources }) => [{ ...span, id: CANDIDATE + key }, ...sources.flatMap(({ start, end }) => [{ start, end, id: CANDIDATE + key }, { start, end, id: CITED + key }])]),
    ...headings.map(({ heading }) => ({ ...heading, id: "title" })),
    ...passages.filter(({ disposition }) => disposition === "pending").map(({ span }) => ({ ...span, id: "open" })),
    ...passages.filter(({ disposition }) => disposition === "statement").map(({ span }) => ({ ...span, id: "statement" })),
    ...candidates.flatMap(({ hints }) => hints.filter(({ kind }) => kind === "document").map(({ span }) => ({ ...span, id: "document" }))),
    ...dropped.map(({ start, end }) => ({ start, end, id: "dropped" })),
    ...messages.flatMap(({ span }) => (span ? [{ ...span, id: "odd" }] : [])),
  ];
  const letters = candidates.flatMap(({ key, measures }) => measures.map(({ start }, index): Insert => ({ at: start, type: "letter", candidateKey: key, letter: measureLetter(index) })));
  const lettered = new Set(letters.map(({ at }) => at));
  const inserts: Insert[] = [
    ...candidates.flatMap(({ key, number, title, span, sources }): Insert[] => {
      const tag = { type: "tag" as const, candidateKey: key, number, title };
      const outside = sources.filter(({ start, end, merged }) => merged && (start >= span.end || end <= span.start));
      return [{ ...tag, at: span.start, merged: false }, ...outside.map(({ start }) => ({ ...tag, at: start, merged: true }))];
    }),
    ...passages.filter(({ span }) => !lettered.has(span.start)).map(({ span }): Insert => ({ at: span.start, type: "tick" })),
    ...letters,
    ...passages.flatMap(({ span, disposition, reason }): Insert[] => (disposition === "statement" ? [{ at: span.end, type: "statement", reason: reason ?? "" }] : [])),
  ];
  return { overlays, inserts };
}

/** Whether a span touches any of spans that are in order and apart. */
function touchesAny(spans: readonly Span[]): (span: Span) => boolean {
  return ({ start, end }) => (spans[firstAfter(spans, start)]?.start ?? Infinity) < end;
}

/** Of spans in order, the first that ends after a place. */
function firstAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

export type LinePiece = Segment & { readonly inserts: readonly Insert[] };

/** One line cut at every mark; `inserts` stand before a piece's words, and those of a last, empty piece at the line's end. */
export function linePieces(text: string, line: Span, { overlays, inserts }: PaperMarks, lit: Span | null): readonly LinePiece[] {
  const here = inserts.filter(({ at, type }) => (type === "statement" ? at > line.start && at <= line.end : at >= line.start && at < line.end));
  const cuts = here.map(({ at }) => ({ start: at, end: line.end, id: "cut" }));
  const pieces = segments(text, line, [...overlays, ...halfMarks(text, line), ...cuts, ...(lit ? [{ ...lit, id: "lit" }] : [])]);
  const at = new Map<number, Insert[]>();
  for (const insert of here) at.set(insert.at, [...(at.get(insert.at) ?? []), insert]);
  const withInserts = pieces.map((piece) => ({ ...piece, inserts: at.get(piece.start) ?? [] }));
  const atEnd = here.filter(({ at }) => at === line.end);
  return atEnd.length === 0 ? withInserts : [...withInserts, { start: line.end, end: line.end, text: "", ids: [], inserts: atEnd }];
}
