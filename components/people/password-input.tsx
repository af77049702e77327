"use client";

import { useTranslations } from "next-intl";
import { useState, type ComponentProps, type ReactNode } from "react";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { TextButton } from "@/components/ui/text-link";

type Props = { readonly name: string; readonly label: string; readonly hint?: ReactNode } & Pick<ComponentProps<"input">, "autoComplete" | "autoFocus" | "className">;

/** A password with a way to see what one types; hidden again when sent. */
export function PasswordInput({ name, label, hint, ...input }: Props) {
  const t = useTranslations("ui.password");
  const [shown, setShown] = useState(false);
  const toggle = (
    <TextButton onClick={() => setShown(!shown)}>
      {shown ? t("hide") : t("show")}
      <span className="sr-only"> {label}</span>
    </TextButton>
  );
  return (
    <Field name={name} label={label} aside={toggle} {...(hint !== undefined && { hint })}>
      <TextInput type={shown ? "text" : "password"} autoCapitalize="none" autoCorrect="off" spellCheck={false} required {...input} />
    </Field>
  );
}
