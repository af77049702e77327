"use client";

import { useMemo, useRef, useState } from "react";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction, CorrectionRefusal } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import type { Reading } from "@/lib/domain/report/model";

type Shown = { readonly corrections: readonly Correction[]; readonly draft: ImportDraft };

export type Drafting = Shown & {
  readonly refusal: CorrectionRefusal | null;
  /** Applies a correction at once, or says why not. Gives the draft after it, null where refused. */
  apply(correction: Correction): ImportDraft | null;
  undo(): void;
  clearRefusal(): void;
  replaceAll(corrections: readonly Correction[]): void;
};

/** The draft as the browser shows it: the same pure replay as on the server, so that the page answers at once. */
export function useDraft(reading: Reading, initial: readonly Correction[]): Drafting {
  const [shown, setShown] = useState<Shown>(() => ({ corrections: initial, draft: draftOf(reading, initial) }));
  const [refusal, setRefusal] = useState<CorrectionRefusal | null>(null);
  // Two corrections in one event build upon each other, not upon the same picture.
  const latest = useRef(shown);

  return useMemo(() => {
    const replaceAll = (corrections: readonly Correction[]): ImportDraft => {
      latest.current = { corrections, draft: draftOf(reading, corrections) };
      setShown(latest.current);
      setRefusal(null);
      return latest.current.draft;
    };
    return {
      ...shown,
      refusal,
      apply(correction) {
        const refused = checkCorrection(latest.current.draft, correction);
        setRefusal(refused);
        return refused ? null : replaceAll([...latest.current.corrections, correction]);
      },
      undo: () => void replaceAll(latest.current.corrections.slice(0, -1)),
      clearRefusal: () => setRefusal(null),
      replaceAll: (corrections) => void replaceAll(corrections),
    };
  }, [reading, shown, refusal]);
}
