"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextButton } from "@/components/ui/text-link";

/** The one sentence of an update, with the previous one at hand: to read, or to start from. */
export function SentenceField({ last }: { last: { readonly on: string; readonly text: string } | null }) {
  const t = useTranslations("task-page.progress");
  const whole = useRef<HTMLDivElement>(null);

  function startFromLast() {
    const area = whole.current?.querySelector("textarea");
    if (!area || !last) return;
    area.value = last.text;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  }

  return (
    <div ref={whole}>
      <Field name="text" label={t("text")} aside={last && <TextButton onClick={startFromLast}>{t("startFromLast")}</TextButton>} hint={last ? t("last", { day: last.on, text: last.text }) : t("first")}>
        <TextArea rows={2} maximum={2000} data-first="" />
      </Field>
    </div>
  );
}
