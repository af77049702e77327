"use client";

import { useTranslations } from "next-intl";
import { useRef, type FormEvent, type ReactNode } from "react";
import { SecrecyCheck } from "@/components/secrecy/secrecy-check";
import { SecrecyNotice } from "@/components/secrecy/secrecy-notice";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextButton } from "@/components/ui/text-link";

const USUAL = ["assessment", "transition", "standing"] as const;

/** Why a sentence is a statement only: typed, or one of the usual reasons. */
export function ReasonDialog({ open, onClose, title, onGiven }: { open: boolean; onClose: () => void; title: ReactNode; onGiven: (reason: string) => void }) {
  const t = useTranslations("import.reason");
  const form = useRef<HTMLFormElement>(null);

  function give(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const reason = String(new FormData(event.currentTarget).get("reason") ?? "").trim();
    if (reason === "") return form.current?.querySelector("textarea")?.focus();
    form.current?.reset();
    onClose();
    onGiven(reason);
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
          <Field name="reason" label={t("label")} hint={t("hint")}>
            <TextArea maximum={500} required />
          </Field>
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
