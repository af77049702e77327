"use client";

import { useTranslations } from "next-intl";
import { typedWords } from "@/components/import/typed-words";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { Button, ButtonLink } from "@/components/ui/button";
import { instantWords } from "@/components/ui/instant-words";
import type { RefusedAction } from "@/lib/domain/action-result";
import type { Correction } from "@/lib/domain/report/corrections/correction";

type Props = {
  readonly refusal: RefusedAction;
  /** What one did since the version that was shown. */
  readonly mine: readonly Correction[];
  readonly taking: boolean;
  readonly onTake: () => void;
  readonly onRetry: () => void;
};

/** The draft was saved elsewhere, confirmed or discarded, or one is signed out: what there is to do, with nothing lost. */
export function DraftConflict({ refusal, mine, taking, onTake, onRetry }: Props) {
  const t = useTranslations("import");
  const ui = useTranslations("ui");
  const wordsOf = useImportRefusal();
  const isStale = refusal.code === "draft-changed";
  const at = refusal.values["at"];
  return (
    <div role="alert" className="mx-6 my-3 rounded-1 border border-ink px-[18px] py-3.5 text-13 max-sm:mx-4">
      <p className="font-bold">{wordsOf(refusal.code, { ...refusal.values, ...(typeof at === "string" && { at: instantWords(at) }) })}</p>
      {mine.length > 0 && (
        <>
          <p className="mt-1">{t("conflict.mine", { count: mine.length })}</p>
          <ol className="my-1 list-inside list-decimal text-ink-2">
            {mine.slice(-6).map((correction, index) => (
              <li key={index}>
                {t(`corrections.${correction.type}`)} {typedWords(correction).join(ui("semicolon"))}
              </li>
            ))}
          </ol>
        </>
      )}
      <div className="mt-2 flex flex-wrap gap-2">
        {isStale && (
          <Button kind="primary" size="small" aria-disabled={taking} onClick={onTake}>
            {t("conflict.take")}
          </Button>
        )}
        {refusal.code === "draft-not-found" && (
          <ButtonLink size="small" href="/reports">
            {t("conflict.reports")}
          </ButtonLink>
        )}
        {!isStale && refusal.code !== "draft-not-found" && (
          <Button size="small" onClick={onRetry}>
            {t("conflict.retry")}
          </Button>
        )}
      </div>
    </div>
  );
}
