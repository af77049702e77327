import { Conflict, Invalid } from "@/lib/domain/errors";
import { holding } from "@/lib/domain/report/editions/carry";
import type { Span } from "@/lib/domain/report/model";

type Offered = {
  readonly start: number | null;
  readonly end: number | null;
  readonly to: { readonly text: string; readonly passages: readonly (Span & { readonly id: string })[] };
};

type Chosen = { readonly decision: "accept" | "attach" | "leave"; readonly passageId?: string | undefined; readonly words?: string | null | undefined };

/**
 * Where a person puts a tie in the new reading, with the sentence it lies in.
 *
 * @throws Conflict `nothing-offered`; Invalid `passage-unknown`, `words-not-found`, `words-not-once`, `field-required`
 */
export function placeOf({ start, end, to }: Offered, { decision, passageId, words }: Chosen): Span & { readonly passageId: string | null } {
  const within = (span: Span) => ({ start: span.start, end: span.end, passageId: holding(to.passages, span)?.id ?? null });
  if (decision === "accept") {
    if (start === null || end === null) throw new Conflict("nothing-offered");
    return within({ start, end });
  }
  if (passageId) {
    const passage = to.passages.find(({ id }) => id === passageId);
    if (!passage) throw new Invalid("passage-unknown", {}, "passageId");
    return within(passage);
  }
  if (!words) throw new Invalid("field-required", {}, "passageId");
  const at = to.text.indexOf(words);
  if (at === -1) throw new Invalid("words-not-found", {}, "words");
  if (to.text.includes(words, at + 1)) throw new Invalid("words-not-once", {}, "words");
  return within({ start: at, end: at + words.length });
}
