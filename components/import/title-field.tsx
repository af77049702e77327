"use client";

import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { useImporting } from "@/components/import/import-context";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";

/** The title, taken on Enter or on leaving; Escape brings the one before back. */
export function TitleField({ candidate: { key, title }, ref }: { candidate: NumberedCandidate; ref: Ref<HTMLInputElement> }) {
  const t = useTranslations("import.detail");
  const { apply } = useImporting();

  function take(input: HTMLInputElement) {
    const typed = input.value.trim();
    if (typed === title) return;
    if (typed === "" || apply({ type: "retitle", candidateKey: key, title: typed }) === null) input.value = title;
  }

  return (
    <Field name="title" label={t("title")} labelHidden>
      <TextInput
        key={`${key} ${title}`}
        ref={ref}
        lang="zh-CN"
        defaultValue={title}
        className="text-14!"
        onBlur={(event) => take(event.currentTarget)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || (event.key !== "Enter" && event.key !== "Escape")) return;
          event.preventDefault();
          if (event.key === "Escape") event.currentTarget.value = title;
          event.currentTarget.closest("li")?.querySelector<HTMLElement>("h3 button")?.focus();
        }}
      />
    </Field>
  );
}
