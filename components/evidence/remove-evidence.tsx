"use client";

import { useTranslations } from "next-intl";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

/** Takes a file back that was never submitted; there is no way to put it back but to send it again. */
export function RemoveEvidence({ action, taskId, evidenceId, name }: { action: ServerVerb; taskId: string; evidenceId: string; name: string }) {
  const t = useTranslations("task-page.evidence");
  return (
    <DialogButton label={<Remove name={name} />} look="go no-print text-12 text-accent hover:underline underline-offset-3" title={t("removeTitle")} lead={<span lang="zh-CN">{name}</span>}>
      <VerbForm action={action} hidden={{ taskId, evidenceId }} done={t("removed")}>
        <p className="text-13 text-ink-2">{t("removeLead")}</p>
        <DialogActions>
          <SubmitButton data-first="">{t("remove")}</SubmitButton>
        </DialogActions>
      </VerbForm>
    </DialogButton>
  );
}

/** One word in sight; which file it is about, for those who hear the page. */
function Remove({ name }: { name: string }) {
  const t = useTranslations("task-page.evidence");
  return (
    <>
      {t("remove")}
      <span lang="zh-CN" className="sr-only">
        {name}
      </span>
    </>
  );
}
