"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { typedWords } from "@/components/import/typed-words";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { ReportWords } from "@/components/ui/report-words";
import type { UnkeptCorrection } from "@/lib/domain/report/corrections/move-corrections";

/** What a person had done and has no place in the reading there is now: what it was, what was typed, the words it was about, and why. */
export function UnkeptList({ unkept }: { unkept: readonly UnkeptCorrection[] }) {
  const t = useTranslations("import");
  const ui = useTranslations("ui");
  const wordsOf = useImportRefusal();
  const { draft, corrections } = useImporting();
  const skipped = draft.skipped.map(({ index, code }): UnkeptCorrection => ({ correction: corrections[index]!, code, words: "" }));
  const all = [...unkept, ...skipped];
  if (all.length === 0) return null;
  return (
    <details open className="border-b px-6 py-3 max-sm:px-4">
      <summary className="go w-fit cursor-pointer text-14 font-bold">
        {t("unkept.title")}
        <span className="ms-2 font-normal text-ink-3">{t("unkept.count", { count: all.length })}</span>
      </summary>
      <p className="mt-1 text-13 text-ink-3">{t("unkept.lead")}</p>
      <ol className="mt-1 text-13">
        {all.map(({ correction, code, words }, index) => (
          <li key={index} className="border-t py-2 first:border-t-0">
            <p>
              <b>{t(`corrections.${correction.type}`)}</b> <span lang="zh-CN">{typedWords(correction).join(ui("semicolon"))}</span>
            </p>
            {words !== "" && <ReportWords as="p" text={words} className="line-clamp-2" />}
            <p className="text-12 text-ink-3">{code === "words-changed" ? t("unkept.wordsChanged") : wordsOf(code, valuesOf(correction))}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}

/** What the words of a refusal may ask for. */
function valuesOf(correction: UnkeptCorrection["correction"]) {
  return { field: correction.type === "retitle" ? "title" : "reason", maximum: 0, mark: "" };
}
