"use client";

import { useTranslations } from "next-intl";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

/** Ends all sign-ins, after asking: one has to sign in again here too. */
export function SignOutEverywhere({ action }: { action: ServerVerb }) {
  const t = useTranslations("people.account");
  return (
    <div>
      <DialogButton label={t("signOutEverywhere")} title={t("signOutEverywhere")} lead={t("signOutEverywhereHint")}>
        <VerbForm action={action} goTo="/sign-in">
          <DialogActions>
            <SubmitButton>{t("signOutEverywhere")}</SubmitButton>
          </DialogActions>
        </VerbForm>
      </DialogButton>
    </div>
  );
}
