"use client";

import { useTranslations } from "next-intl";
import { useState, type FormEvent, type KeyboardEvent } from "react";
import { useImporting } from "@/components/import/import-context";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { FormContext } from "@/components/ui/form-context";
import { Field } from "@/components/ui/field";
import { hasTyped } from "@/components/ui/has-typed";
import { TextInput } from "@/components/ui/text-input";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import { isDay } from "@/lib/domain/calendar/day";

/** Title, issuer, year and day of publication as a person has them. */
export function FactsForm({ onClose }: { onClose: () => void }) {
  const t = useTranslations("import.facts");
  const ui = useTranslations("ui.form");
  const wordsOf = useImportRefusal();
  const { draft, apply } = useImporting();
  const [faults, setFaults] = useState<ReadonlyMap<string, string>>(new Map());
  const { title, issuer, year, publishedOn } = draft.facts;

  function take(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const typed = (name: string) => String(form.get(name) ?? "").trim();
    const after = {
      title: typed("title"),
      issuer: typed("issuer"),
      year: typed("year") === "" ? null : Number(typed("year")),
      publishedOn: typed("publishedOn") === "" ? null : (typed("publishedOn") as typeof publishedOn),
    };
    const changed = Object.entries(after).filter(([name, value]) => draft.facts[name as keyof typeof after] !== value);
    const refused = changed.flatMap(([name, value]) => {
      const refusal = checkCorrection(draft, { type: "set-facts", [name]: value });
      return refusal ? [[name, wordsOf(refusal.code, refusal.values)] as const] : [];
    });
    setFaults(new Map(refused));
    if (refused[0]) return event.currentTarget.querySelector<HTMLElement>(`[name="${refused[0][0]}"]`)?.focus();
    if (changed.length > 0) apply({ type: "set-facts", ...Object.fromEntries(changed) });
    onClose();
  }

  function close(form: HTMLFormElement | null) {
    if (!hasTyped(form) || window.confirm(ui("drop"))) onClose();
  }

  /** Escape of an input method puts away its candidates, not the form. */
  function closeByKey({ key, nativeEvent, currentTarget }: KeyboardEvent<HTMLFormElement>) {
    if (key === "Escape" && !nativeEvent.isComposing) close(currentTarget);
  }

  return (
    <FormContext value={{ pending: false, faults }}>
      <form noValidate onSubmit={take} onKeyDown={closeByKey} className="mt-2 grid items-start gap-x-4 gap-y-3 border-t pt-3 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.4fr)_7rem_11rem_auto]">
        <Field name="title" label={t("title")}>
          <TextInput lang="zh-CN" defaultValue={title} autoFocus />
        </Field>
        <Field name="issuer" label={t("issuer")}>
          <TextInput lang="zh-CN" defaultValue={issuer} />
        </Field>
        <Field name="year" label={t("year")}>
          <TextInput inputMode="numeric" defaultValue={year ?? ""} />
        </Field>
        <Field name="publishedOn" label={t("publishedOn")} optional>
          <DayField defaultValue={publishedOn !== null && isDay(publishedOn) ? publishedOn : ""} className="w-full!" />
        </Field>
        <div className="flex gap-2 lg:pt-6">
          <Button type="submit">{t("take")}</Button>
          <Button kind="quiet" onClick={(event) => close(event.currentTarget.form)}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}
