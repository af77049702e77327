import type { Span } from "@/lib/domain/report/model";
import { quoteRuns } from "@/lib/domain/report/quote";
import type { Overlay } from "@/lib/domain/report/segments";
import { sliceOf } from "@/lib/domain/report/span";

/** Half-width marks that want the room of a full-width one, as overlays `hp`; see `quoteRuns`. */
export function halfMarks(text: string, line: Span): readonly Overlay[] {
  let at = line.start;
  return quoteRuns(sliceOf(text, line)).flatMap((run) => {
    const start = at;
    at += run.text.length;
    return run.mark ? [{ start, end: at, id: "hp" }] : [];
  });
}
