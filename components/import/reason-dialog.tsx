"use client";

import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent, type ReactNode } from "react";
import { useImporting } from "@/components/import/import-context";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { SecrecyCheck } from "@/components/secrecy/secrecy-check";
import { SecrecyNotice } from "@/components/secrecy/secrecy-notice";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { TextArea } from "@/components/ui/text-area";
import { TextButton } from "@/components/ui/text-link";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction, CorrectionRefusal } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";

const USUAL = ["assessment", "transition", "standing"] as const;

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: ReactNode;
  /** What the reason is given for. */
  readonly correctionFor: (reason: string) => Correction;
  /** Hears what the draft is after it. */
  readonly onGiven?: (after: ImportDraft) => void;
};

/** Why a sentence is a statement only: typed, or one of the usual reasons. One that is refused stays, with what is wrong. */
export function ReasonDialog({ open, onClose, title, correctionFor, onGiven }: Props) {
  const t = useTranslations("import.reason");
  const wordsOf = useImportRefusal();
  const { draft, apply } = useImporting();
  const [refusal, setRefusal] = useState<CorrectionRefusal | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const faults = new Map(refusal === null ? [] : [["reason", wordsOf(refusal.code, refusal.values)]]);

  function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const correction = correctionFor(String(new FormData(event.currentTarget).get("reason") ?? "").trim());
    const refused = checkCorrection(draft, correction);
    setRefusal(refused);
    if (refused !== null) return form.current?.querySelector("textarea")?.focus();
    form.current?.reset();
    onClose();
    const after = apply(correction);
    if (after !== null) onGiven?.(after);
  }

  function fill(words: string) {
    const area = form.current?.querySelector("textarea");
    if (!area) return;
    area.value = words;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.focus();
  }

  return (
    <Dialog open={open} onClose={onClose} title={title} lead={t("lead")}>
      <form ref={form} onSubmit={give} className="grid gap-3.5">
        <SecrecyCheck>
          <FormContext value={{ pending: false, faults }}>
            <Field name="reason" label={t("label")} hint={t("hint")}>
              <TextArea maximum={500} />
            </Field>
          </FormContext>
        </SecrecyCheck>
        <p className="flex flex-wrap gap-x-4 gap-y-1 text-13">
          <span className="text-ink-3">{t("usual")}</span>
          {USUAL.map((code) => (
            <TextButton key={code} onClick={() => fill(t(`usuals.${code}`))}>
              {t(`usuals.${code}`)}
            </TextButton>
          ))}
        </p>
        <DialogActions>
          <Button kind="primary" type="submit">
            {t("give")}
          </Button>
        </DialogActions>
        <SecrecyNotice />
      </form>
    </Dialog>
  );
}
