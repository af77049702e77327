"use client";

import { useTranslations } from "next-intl";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

/** Throws the draft away, which nothing brings back. */
export function DiscardButton({ draftId, title, discard, look }: { draftId: string; title: string; discard: ServerVerb; look?: string }) {
  const t = useTranslations("import.discard");
  return (
    <DialogButton label={t("button")} kind="quiet" {...(look !== undefined && { look })} title={t("title", { title })} lead={t("lead")}>
      <VerbForm action={discard} hidden={{ draftId }} done={t("done")} goTo="/reports">
        <DialogActions>
          <SubmitButton>{t("give")}</SubmitButton>
        </DialogActions>
      </VerbForm>
    </DialogButton>
  );
}
