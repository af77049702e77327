"use client";

import { useMemo, useRef, useState } from "react";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction, CorrectionRefusal } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import type { Reading } from "@/lib/domain/report/model";

export type Drafting = {
  readonly draft: ImportDraft;
  readonly corrections: readonly Correction[];
  readonly refusal: CorrectionRefusal | null;
  /** Applies a correction at once, or says why not. Gives the draft after it, null where refused. */
  apply(correction: Correction): ImportDraft | null;
  undo(): void;
  clearRefusal(): void;
  replaceAll(corrections: readonly Correction[]): void;
};

/** The draft as the browser shows it: the same pure replay as on the server, so that the page answers at once. */
export function useDraft(reading: Reading, initial: readonly Correction[]): Drafting {
  const [corrections, setCorrections] = useState(initial);
  const [refusal, setRefusal] = useState<CorrectionRefusal | null>(null);
  const draft = useMemo(() => draftOf(reading, corrections), [reading, corrections]);
  // Two corrections in one event build upon each other, not upon the same picture.
  const latest = useRef({ corrections, draft });
  latest.current = { corrections, draft };

  function take(next: readonly Correction[], after: ImportDraft) {
    latest.current = { corrections: next, draft: after };
    setCorrections(next);
    setRefusal(null);
  }

  return {
    draft,
    corrections,
    refusal,
    apply(correction) {
      const { corrections: before, draft: shown } = latest.current;
      const refused = checkCorrection(shown, correction);
      if (refused) {
        setRefusal(refused);
        return null;
      }
      const next = [...before, correction];
      const after = draftOf(reading, next);
      take(next, after);
      return after;
    },
    undo() {
      const next = latest.current.corrections.slice(0, -1);
      take(next, draftOf(reading, next));
    },
    clearRefusal: () => setRefusal(null),
    replaceAll: (next) => take(next, draftOf(reading, next)),
  };
}
