"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { useImporting } from "@/components/import/import-context";
import { LineNotes } from "@/components/import/line-notes";
import { PaperGutter } from "@/components/import/paper-gutter";
import { classes } from "@/components/ui/classes";
import { ReportWords } from "@/components/ui/report-words";
import { TextButton } from "@/components/ui/text-link";
import type { Dropped } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** What was taken for the web page's own words: struck, listed, and given back by a click. */
export function PaperFurniture({ dropped }: { dropped: readonly Dropped[] }) {
  const t = useTranslations("import.paper");
  const { draft, apply, shownSpan } = useImporting();
  const isShown = ({ start, end }: Dropped) => shownSpan !== null && shownSpan.start < end && shownSpan.end > start;
  return (
    <PaperGutter dashed head={t("furniture")} notes={[t("setAside", { count: dropped.length }), t("restorable")]}>
      {dropped.map((piece) => (
        <Fragment key={piece.start}>
          <p data-lit={isShown(piece) ? "shown" : undefined} className={classes("flex items-baseline gap-3 text-13 leading-[22px] pointer-coarse:py-[11px]", isShown(piece) && "bg-paper-lit")}>
            <ReportWords text={sliceOf(draft.text, piece)} className="min-w-0 text-paper-ink-2! line-through decoration-1" />
            <span className="flex-none font-sans text-12 text-paper-ink-2 select-none">{t(`why.${piece.why}`)}</span>
            <TextButton className="text-12" aria-label={t("restoreWhat", { words: sliceOf(draft.text, piece) })} onClick={() => apply({ type: "restore-dropped", span: { start: piece.start, end: piece.end } })}>
              {t("restore")}
            </TextButton>
          </p>
          <LineNotes line={piece} />
        </Fragment>
      ))}
    </PaperGutter>
  );
}
