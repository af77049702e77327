"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useImporting } from "@/components/import/import-context";
import { KindChoices } from "@/components/import/kind-chooser";
import { ReasonDialog } from "@/components/import/reason-dialog";
import { SplitDialog } from "@/components/import/split-dialog";
import { Button, buttonLook } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { PopoverButton } from "@/components/ui/popover-button";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import { sectionOf } from "@/lib/domain/report/corrections/why-kind";
import type { ImportDraft, NumberedCandidate } from "@/lib/domain/report/corrections/draft";

/** What may be done with the open candidate; each verb has its key. */
export function CandidateVerbs({ candidate, onRetitle }: { candidate: NumberedCandidate; onRetitle: () => void }) {
  const t = useTranslations("import.verbs");
  const { draft, apply, open, picked, clearPicked } = useImporting();
  const [asked, setAsked] = useState<"split" | "drop" | null>(null);
  const { key, number, title, clauseKey } = candidate;
  const above = draft.candidates[number - 2];
  const clause = draft.clauses.find((one) => one.key === clauseKey);

  /** At the place on the paper, where it lies in this candidate; else a place is asked for. */
  function split() {
    const at = picked?.start;
    if (at === undefined || checkCorrection(draft, { type: "split", candidateKey: key, at }) !== null) return setAsked("split");
    apply({ type: "split", candidateKey: key, at });
    clearPicked();
  }

  function merge() {
    if (above && apply({ type: "merge", candidateKeys: [above.key, key], into: above.key })) open(above.key);
  }

  const openNext = (after: ImportDraft) => open((after.candidates[number - 1] ?? after.candidates.at(-1))?.key ?? null);

  return (
    <div className="mt-3 flex flex-wrap gap-1.5">
      <Button size="small" data-key="s" className="bg-transparent" onClick={split}>
        {t("split")} <Kbd>S</Kbd>
      </Button>
      {above && (
        <Button size="small" data-key="m" className="bg-transparent" onClick={merge}>
          {t("merge", { number: above.number })} <Kbd>M</Kbd>
        </Button>
      )}
      <Button size="small" data-key="t" className="bg-transparent" onClick={onRetitle}>
        {t("retitle")} <Kbd>T</Kbd>
      </Button>
      <Button size="small" data-key="x" className="bg-transparent" onClick={() => setAsked("drop")}>
        {t("drop")} <Kbd>X</Kbd>
      </Button>
      {clause && (
        <span data-kind-of="" className="contents">
          <PopoverButton
            className={`${buttonLook("secondary", "small")} bg-transparent`}
            panelClassName="w-[min(280px,calc(100vw-16px))] py-2 text-13"
            label={
              <span data-key="k" className="inline-flex items-center gap-2">
                {t("kind")} <Kbd>K</Kbd>
              </span>
            }
          >
            <KindChoices clause={sectionOf(draft.clauses, clause)} />
          </PopoverButton>
        </span>
      )}
      <SplitDialog candidate={candidate} open={asked === "split"} onClose={() => setAsked(null)} />
      <ReasonDialog open={asked === "drop"} onClose={() => setAsked(null)} title={t("dropTitle", { number, title })} correctionFor={(reason) => ({ type: "drop", candidateKey: key, reason })} onGiven={openNext} />
    </div>
  );
}
