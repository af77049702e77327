"use client";

import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { Button, type ButtonKind, type ButtonSize } from "@/components/ui/button";
import { useFormState } from "@/components/ui/form-context";

/** Sends its `VerbForm`; while that is under way it says so and keeps the focus. `name` and `value` tell two apart. */
export function SubmitButton({ kind = "primary", children, ...rest }: { kind?: ButtonKind; size?: ButtonSize } & Omit<ComponentProps<"button">, "type">) {
  const t = useTranslations("ui.form");
  const { pending } = useFormState();
  return (
    <Button type="submit" kind={kind} aria-disabled={pending} {...rest}>
      {pending ? t("sending") : children}
    </Button>
  );
}
