"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, type DragEvent, type FormEvent } from "react";
import { FileInput } from "@/components/import/file-input";
import { sendReport } from "@/components/import/send-report";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { SecrecyNotice } from "@/components/secrecy/secrecy-notice";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { TextArea } from "@/components/ui/text-area";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";

/** A report comes in: a file dropped or chosen, or its text pasted. What is refused stays in the field. */
export function StartForm({ reportId }: { /** The report that it is a corrected edition of. */ reportId?: string }) {
  const t = useTranslations("import.start");
  const ui = useTranslations("ui.form");
  const router = useRouter();
  const wordsOf = useImportRefusal();
  const [pending, setPending] = useState(false);
  const [isOver, setIsOver] = useState(false);
  const [fault, setFault] = useState<{ name: string; words: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const isDirty = useRef(false);
  useLeaveWarning(isDirty, ui("leave"));

  async function take(content: File | string) {
    if (pending) return;
    setPending(true);
    setFault(null);
    const answer = await sendReport(content, reportId);
    if (file.current) file.current.value = "";
    if (answer.ok && answer.value) {
      isDirty.current = false;
      router.push(`/reports/drafts/${answer.value.draftId}`);
      return;
    }
    setPending(false);
    if (answer.ok) return;
    const name = content instanceof File ? "file" : "text";
    setFault({ name, words: wordsOf(answer.code, { ...answer.values, name: content instanceof File ? content.name : "" }) });
    setTimeout(() => form.current?.querySelector<HTMLElement>(`[name="${name}"]`)?.focus());
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void take(String(new FormData(event.currentTarget).get("text") ?? ""));
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const [dropped] = event.dataTransfer.files;
    if (dropped) void take(dropped);
  }

  return (
    <FormContext value={{ pending, faults: new Map(fault ? [[fault.name, fault.words]] : []) }}>
      <form ref={form} noValidate onSubmit={submit} onDragOver={(event) => (event.preventDefault(), setIsOver(true))} onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setIsOver(false)} onDrop={drop} className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <div className={classes("border border-dashed px-6 py-6 max-sm:px-4", isOver ? "border-accent bg-accent-soft" : "border-control")}>
          <Field name="file" label={t("file")} hint={t("fileHint")}>
            <FileInput ref={file} onFile={(chosen) => void take(chosen)}>
              {t("choose")}
            </FileInput>
          </Field>
          <p className="mt-2 text-13 text-ink-3 pointer-coarse:hidden">{t("drop")}</p>
        </div>
        <Field name="text" label={t("text")} hint={t("textHint")}>
          <TextArea lang="zh-CN" rows={10} className="max-h-[50dvh] overflow-y-auto!" onInput={(event) => (isDirty.current = event.currentTarget.value !== "")} />
        </Field>
        <div className="flex flex-wrap items-center gap-3">
          <Button kind="primary" type="submit" aria-disabled={pending}>
            {pending ? t("reading") : t("read")}
          </Button>
          <p role="status" className="text-13 text-ink-3">
            {pending ? t("readingLead") : ""}
          </p>
        </div>
        <SecrecyNotice />
      </form>
    </FormContext>
  );
}
