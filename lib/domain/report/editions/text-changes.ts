import { align } from "@/lib/domain/report/editions/align";
import { piecesOf } from "@/lib/domain/report/editions/pieces";
import type { Span } from "@/lib/domain/report/model";

/** Sentences of the old text that others stand for in the new one; null where there are none on that side. */
type TextChange = { readonly from: Span | null; readonly to: Span | null };

/** What a correction changed in the text, sentence by sentence, in the texts' order. White space between sentences counts for nothing. */
export function textChanges(from: string, to: string): TextChange[] {
  if (from === to) return [];
  const [old, now] = [piecesOf(from), piecesOf(to)];
  const wordsOf = (text: string, pieces: readonly Span[]) => pieces.map(({ start, end }) => text.slice(start, end));
  return align(wordsOf(from, old), wordsOf(to, now)).flatMap((run): TextChange[] => {
    if (run.same) return [];
    const [gone, come] = [old.slice(...run.from), now.slice(...run.to)];
    if (gone.length === come.length) return gone.map((piece, index) => ({ from: piece, to: come[index]! }));
    return [{ from: around(gone), to: around(come) }];
  });
}

function around(pieces: readonly Span[]): Span | null {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
