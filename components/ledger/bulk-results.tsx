"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode, Ref } from "react";
import type { Choosable } from "@/components/ledger/selection";
import { TextButton } from "@/components/ui/text-link";
import { useRefusalWords } from "@/components/ui/use-refusal-words";
import type { MessageValues } from "@/lib/domain/errors";
import type { BulkVerb } from "@/lib/domain/task/bulk";

/** What became of a verb done to many: which went, and why each of the others did not. */
export type Outcome = {
  readonly verb: BulkVerb;
  readonly done: readonly Choosable[];
  readonly failed: readonly { readonly task: Choosable; readonly code: string; readonly values: MessageValues }[];
};

/** A line for each row: the failed ones with their reason first, those that went behind a fold, each with the way to it. */
export function BulkResults({ outcome: { verb, done, failed }, onClose, ref }: { outcome: Outcome; onClose: () => void; ref: Ref<HTMLDivElement> }) {
  const t = useTranslations("ledger");
  const wordsOf = useRefusalWords();
  return (
    <div ref={ref} role={failed.length > 0 ? "alert" : "group"} aria-label={t("results.label")} tabIndex={-1} className="no-print mb-3 rounded-1 border border-ink px-4 py-2.5 text-13">
      <div className="flex flex-wrap justify-between gap-x-6">
        <p>
          {failed.length > 0 ? (
            <>
              <b>{t(`results.${verb}`, { done: done.length, failed: failed.length })}</b> {t("results.kept")}
            </>
          ) : (
            <b>{t(`results.${verb}Done`, { count: done.length })}</b>
          )}
        </p>
        <TextButton onClick={onClose}>{t("bulk.close")}</TextButton>
      </div>
      {failed.length > 0 && (
        <ul className="mt-1.5">
          {failed.map(({ task, code, values }) => (
            <ResultRow key={task.id} task={task}>
              {wordsOf(code, values)}
            </ResultRow>
          ))}
        </ul>
      )}
      {done.length > 0 && (
        <details className="mt-1.5">
          <summary className="go w-fit list-none text-accent hover:underline underline-offset-3 [&::-webkit-details-marker]:hidden">{t("results.each", { count: done.length })}</summary>
          <ul className="mt-1.5">
            {done.map((task) => (
              <ResultRow key={task.id} task={task}>
                {t(`results.${verb}One`, { unit: task.lead ?? "" })}
              </ResultRow>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function ResultRow({ task, children }: { task: Choosable; children: ReactNode }) {
  return (
    <li className="grid grid-cols-[72px_minmax(0,1fr)_minmax(0,1fr)] gap-x-4 border-t border-line py-1 max-sm:grid-cols-1 pointer-coarse:py-3">
      <span className="text-ink-3">{task.number}</span>
      <Link href={`/tasks/${task.id}`} prefetch={false} lang="zh-CN" className="go text-accent hover:underline">
        {task.title}
      </Link>
      <span>{children}</span>
    </li>
  );
}
