"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { useImportRefusal } from "@/components/import/use-import-refusal";

/** Why the last correction was not made; gone with the next one. */
export function RefusedCorrection() {
  const ui = useTranslations("ui");
  const wordsOf = useImportRefusal();
  const { refusal, clearRefusal } = useImporting();
  return (
    <div role="alert">
      {refusal && (
        <p className="flex items-center gap-3 border-b border-ink px-6 py-2 text-13 font-bold max-sm:px-4">
          {wordsOf(refusal.code, refusal.values)}
          <button type="button" aria-label={ui("close")} className="ms-auto grid size-6 flex-none place-items-center pointer-coarse:size-11" onClick={clearRefusal}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}
