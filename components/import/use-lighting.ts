"use client";

import { useContext } from "react";
import { LitContext, useImporting } from "@/components/import/import-context";
import type { Span } from "@/lib/domain/report/model";

export type Lighting = {
  readonly litKey: string | null;
  /** Words pointed at, else those one went to. */
  readonly shownSpan: Span | null;
  /** The shown words lie within the lit candidate, which leaves its light to them. */
  readonly yields: boolean;
};

/** What is lit on the paper just now. */
export function useLighting(): Lighting {
  const { draft, shownSpan: gone } = useImporting();
  const { candidateKey: litKey, span: pointed } = useContext(LitContext);
  const shownSpan = pointed ?? gone;
  const lit = draft.candidates.find(({ key }) => key === litKey);
  const yields = shownSpan !== null && lit !== undefined && [lit.span, ...lit.sources].some((around) => isWithin(shownSpan, around));
  return { litKey, shownSpan, yields };
}

/** A part of it, not the whole. */
function isWithin(span: Span, around: Span): boolean {
  return around.start <= span.start && span.end <= around.end && span.end - span.start < around.end - around.start;
}
