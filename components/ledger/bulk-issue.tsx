"use client";

import { useTranslations } from "next-intl";
import type { Choosable } from "@/components/ledger/selection";
import { DialogActions } from "@/components/ui/dialog";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

/** To issue is for good: what goes to whom by when is shown once more. */
export function BulkIssue({ action, tasks, onDone }: { action: ServerVerb; tasks: readonly Choosable[]; onDone: (value: unknown) => void }) {
  const t = useTranslations("ledger.issue");
  return (
    <VerbForm action={action} hidden={{ tasks: tasks.map(({ id, version }) => ({ taskId: id, version })) }} onDone={onDone}>
      <ul tabIndex={0} data-first="" className="max-h-[50dvh] overflow-y-auto border-t border-line text-13 -outline-offset-2!">
        {tasks.map(({ id, number, title, lead, dueOn }) => (
          <li key={id} className="grid grid-cols-[72px_minmax(0,1fr)_auto_auto] items-baseline gap-x-4 border-b border-line py-1.5 max-sm:grid-cols-[minmax(0,1fr)_auto]">
            <span className="text-ink-3 max-sm:hidden">{number}</span>
            <span lang="zh-CN" className="max-sm:col-span-full">
              {title}
            </span>
            {lead === null ? <b>{t("noLead")}</b> : <span lang="zh-CN">{lead}</span>}
            {dueOn === null ? <b>{t("noDay")}</b> : <span>{dueOn}</span>}
          </li>
        ))}
      </ul>
      <DialogActions>
        <SubmitButton>{t("submit", { count: tasks.length })}</SubmitButton>
      </DialogActions>
    </VerbForm>
  );
}
