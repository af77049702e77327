"use client";

import { useTranslations } from "next-intl";
import { DialogActions } from "@/components/ui/dialog";
import { inChinese } from "@/components/ui/in-chinese";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

type Props = {
  readonly action: ServerVerb;
  readonly hidden: Record<string, unknown>;
  readonly verb: string;
  readonly statement: string;
  readonly preparedBy: string;
  readonly exceptions: readonly { readonly position: number; readonly reason: string }[];
};

/** What the head puts the unit's name to: read before it is signed. */
export function EndorseForm({ action, hidden, verb, statement, preparedBy, exceptions }: Props) {
  const t = useTranslations("task-page.endorse");
  const forms = useTranslations("task-page.forms");
  return (
    <VerbForm action={action} hidden={hidden} done={forms("done", { verb })}>
      <div className="text-13">
        <p lang="zh-CN" className="whitespace-pre-line">
          {statement}
        </p>
        {exceptions.map(({ position, reason }) => (
          <p key={position} className="mt-1 text-ink-2">
            {t.rich("exception", { position, reason, zh: inChinese })}
          </p>
        ))}
        <p className="mt-1 text-12 text-ink-3">
          {t.rich("preparedBy", { name: preparedBy, zh: inChinese })}
        </p>
      </div>
      <DialogActions>
        <SubmitButton data-first="">{verb}</SubmitButton>
      </DialogActions>
    </VerbForm>
  );
}
