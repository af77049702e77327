"use client";

import { useTranslations } from "next-intl";
import { PasswordInput } from "@/components/people/password-input";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import { PASSWORD_MINIMUM } from "@/lib/domain/people/password-policy";

/** One's own password: the current one, the new one twice. The user name is there for password keepers. */
export function ChangePasswordForm({ action, userName, goTo }: { action: ServerVerb; userName: string; goTo: string }) {
  const t = useTranslations("people");
  return (
    <VerbForm action={action} done={t("account.passwordDone")} goTo={goTo} className="max-w-[360px]">
      <input type="text" autoComplete="username" defaultValue={userName} readOnly hidden />
      <PasswordInput name="currentPassword" label={t("fields.currentPassword")} autoComplete="current-password" autoFocus />
      <PasswordInput name="newPassword" label={t("fields.newPassword")} hint={t("fields.passwordHint", { minimum: PASSWORD_MINIMUM })} autoComplete="new-password" />
      <PasswordInput name="again" label={t("fields.passwordAgain")} autoComplete="new-password" />
      <div>
        <SubmitButton>{t("account.passwordSubmit")}</SubmitButton>
      </div>
    </VerbForm>
  );
}
