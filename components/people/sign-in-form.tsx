"use client";

import { useTranslations } from "next-intl";
import { useActionState, useEffect, useRef } from "react";
import { PasswordInput } from "@/components/people/password-input";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useRefusalWords } from "@/components/ui/use-refusal-words";
import type { MessageValues } from "@/lib/domain/errors";

export type SignInState = { readonly userName: string; readonly refusal: { readonly code: string; readonly values: MessageValues } | null };

const TALL = "h-10! w-full px-3 text-14! max-sm:h-11! max-sm:text-16!";

/** User name and password. Works before its scripts have come; refused, it keeps the name. */
export function SignInForm({ action, next }: { action: (state: SignInState, form: FormData) => Promise<SignInState>; next: string }) {
  const t = useTranslations("sign-in");
  const wordsOf = useRefusalWords();
  const [state, send, pending] = useActionState(action, { userName: "", refusal: null });
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (state.refusal) form.current?.querySelector<HTMLInputElement>("[name=password]")?.focus();
  }, [state]);
  return (
    <form ref={form} action={send} className="grid gap-[18px]">
      {state.refusal && (
        <p role="alert" className="rounded-1 border-2 border-ink px-3 py-2 text-13 font-bold">
          {wordsOf(state.refusal.code, state.refusal.values)}
        </p>
      )}
      <input type="hidden" name="next" value={next} />
      <Field name="userName" label={t("userName")}>
        <TextInput key={state.userName} defaultValue={state.userName} className={TALL} autoComplete="username" autoCapitalize="none" autoCorrect="off" spellCheck={false} maxLength={64} required autoFocus />
      </Field>
      <PasswordInput name="password" label={t("password")} className={TALL} autoComplete="current-password" />
      <Button type="submit" kind="primary" className={TALL} aria-disabled={pending}>
        {pending ? t("sending") : t("submit")}
      </Button>
    </form>
  );
}
