"use client";

import { useTranslations } from "next-intl";
import { CandidateRow } from "@/components/import/candidate-row";
import { CoverageStrip } from "@/components/import/coverage-strip";
import { useImporting } from "@/components/import/import-context";
import { useGrown } from "@/components/import/use-grown";
import { KeysButton } from "@/components/layout/keys";
import { EmptyState } from "@/components/ui/empty-state";
import { Kbd } from "@/components/ui/kbd";

const STEP = "grid size-6 place-items-center hover:bg-sunken pointer-coarse:size-11";

/** The proposed tasks in the text's order, one of them open; how many sentences have found their place. */
export function CandidateList() {
  const t = useTranslations("import.candidates");
  const { draft, openKey, open } = useImporting();
  const { candidates, coverage } = draft;
  const grown = useGrown(candidates.length);
  const at = candidates.findIndex(({ key }) => key === openKey);
  const step = (by: 1 | -1) => open(candidates[at === -1 ? (by === 1 ? 0 : candidates.length - 1) : Math.min(candidates.length - 1, Math.max(0, at + by))]?.key ?? null);
  return (
    <section aria-labelledby="candidates">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-line-2 bg-canvas px-6 md:sticky md:top-0 md:z-10 pt-3 pb-2.5 max-sm:px-4">
        <h2 id="candidates" className="text-14 font-bold">
          {t("title")}
          <span className="ms-2 font-normal text-ink-3">{t("count", { count: candidates.length })}</span>
        </h2>
        <p className="text-13 text-ink-2" aria-live="polite">
          {t("coverage", { total: coverage.total, open: coverage.unaccounted.length })}
        </p>
        <CoverageStrip />
        <div className="ms-auto flex items-center gap-1 text-12 text-ink-3 max-sm:hidden">
          <button type="button" data-key="arrowup" aria-label={t("previous")} className={STEP} onClick={() => step(-1)}>
            <Kbd>↑</Kbd>
          </button>
          <button type="button" data-key="arrowdown" aria-label={t("next")} className={STEP} onClick={() => step(1)}>
            <Kbd>↓</Kbd>
          </button>
          <span className="me-2">{t("walk")}</span>
          <Kbd>?</Kbd>
          <KeysButton label={t("keys")} className="hover:underline underline-offset-3" />
        </div>
      </div>
      {candidates.length === 0 ? (
        <div className="px-6 max-sm:px-4">
          <EmptyState title={t("none")} lead={t("noneLead")} />
        </div>
      ) : (
        <ol>
          {candidates.slice(0, grown).map((candidate) => (
            <CandidateRow key={candidate.key} candidate={candidate} />
          ))}
        </ol>
      )}
    </section>
  );
}
