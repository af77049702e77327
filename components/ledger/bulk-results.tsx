"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import type { Choosable } from "@/components/ledger/selection";
import { TextButton } from "@/components/ui/text-link";
import { useRefusalWords } from "@/components/ui/use-refusal-words";
import type { MessageValues } from "@/lib/domain/errors";
import type { BulkVerb } from "@/lib/domain/task/bulk";

/** What became of a verb done to many: how many went, and why each of the others did not. */
export type Outcome = {
  readonly verb: BulkVerb;
  readonly done: number;
  readonly failed: readonly { readonly task: Choosable; readonly code: string; readonly values: MessageValues }[];
};

/** Each row that failed, with its reason and the way to it. */
export function BulkResults({ outcome, onClose, ref }: { outcome: Outcome; onClose: () => void; ref: Ref<HTMLDivElement> }) {
  const t = useTranslations("ledger");
  const wordsOf = useRefusalWords();
  return (
    <div ref={ref} role="alert" tabIndex={-1} className="no-print mb-3 rounded-1 border border-ink px-4 py-2.5 text-13">
      <div className="flex flex-wrap justify-between gap-x-6">
        <p>
          <b>{t(`results.${outcome.verb}`, { done: outcome.done, failed: outcome.failed.length })}</b> {t("results.kept")}
        </p>
        <TextButton onClick={onClose}>{t("bulk.close")}</TextButton>
      </div>
      <ul className="mt-1.5">
        {outcome.failed.map(({ task, code, values }) => (
          <li key={task.id} className="grid grid-cols-[72px_minmax(0,1fr)_minmax(0,1fr)] gap-x-4 border-t border-line py-1 max-sm:grid-cols-1">
            <span className="text-ink-3">{task.number}</span>
            <Link href={`/tasks/${task.id}`} prefetch={false} lang="zh-CN" className="go text-accent hover:underline">
              {task.title}
            </Link>
            <span>{wordsOf(code, values)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
