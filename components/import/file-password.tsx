"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";

/** The password that a file opens with: it goes with what is sent and is kept nowhere. */
export function FilePassword({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const t = useTranslations("import.password");
  return (
    <Field name="password" label={t("label")} hint={t("hint")} className="max-w-80">
      <TextInput ref={ref} type="password" autoComplete="off" maxLength={127} />
    </Field>
  );
}
