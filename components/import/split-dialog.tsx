"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useImporting } from "@/components/import/import-context";
import { splitPlaces } from "@/components/import/split-places";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { ReportWords } from "@/components/ui/report-words";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";

/** Where no place was clicked on the paper: choose one among the marks in the candidate's words. */
export function SplitDialog({ candidate, open, onClose }: { candidate: NumberedCandidate; open: boolean; onClose: () => void }) {
  const t = useTranslations("import.split");
  const { draft, apply } = useImporting();
  const places = useMemo(() => (open ? splitPlaces(draft, candidate) : []), [open, draft, candidate]);
  return (
    <Dialog open={open} onClose={onClose} wide title={t("title", { number: candidate.number, title: candidate.title })} lead={places.length > 0 ? t("lead") : t("none")}>
      <ul className="mb-3 border-t">
        {places.map(({ at, before, after }, index) => (
          <li key={at} className="border-b">
            <button
              type="button"
              data-first={index === 0 ? "" : undefined}
              className="flex min-h-9 w-full items-baseline justify-center gap-2 bg-paper px-2 py-1.5 -outline-offset-2! hover:bg-paper-lit pointer-coarse:min-h-11"
              onClick={() => {
                onClose();
                apply({ type: "split", candidateKey: candidate.key, at });
              }}
            >
              <ReportWords text={`…${before}`} className="min-w-0 flex-1 truncate text-end" />
              <span aria-label={t("here")} role="img" className="h-4 w-0.5 flex-none self-center bg-accent" />
              <ReportWords text={`${after}…`} className="min-w-0 flex-1 truncate text-start" />
            </button>
          </li>
        ))}
      </ul>
      <DialogActions>{null}</DialogActions>
    </Dialog>
  );
}
