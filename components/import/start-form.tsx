"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type DragEvent, type FormEvent } from "react";
import { FileInput } from "@/components/import/file-input";
import { LockedFile } from "@/components/import/locked-file";
import { StartProgress } from "@/components/import/start-progress";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { useStart, type Refused } from "@/components/import/use-start";
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
  const [isOver, setIsOver] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const file = useRef<HTMLInputElement>(null);
  const isDirty = useRef(false);
  const { step, refused, locked, take, cancel, unlock, forget } = useStart(() => (isDirty.current = false), reportId);
  const pending = step !== null;
  useLeaveWarning(isDirty, ui("leave"));

  useEffect(() => {
    if (refused) around.current?.querySelector<HTMLElement>(`[name="${fieldOf(refused)}"]`)?.focus();
  }, [refused]);

  function chosen(given: File | undefined) {
    if (given) void take(given);
    if (file.current) file.current.value = "";
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    void take(String(new FormData(event.currentTarget).get("text") ?? ""));
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    chosen(event.dataTransfer.files[0]);
  }

  return (
    <FormContext value={{ pending, faults: useFaults(refused) }}>
      <div ref={around} onDragOver={(event) => (event.preventDefault(), setIsOver(true))} onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setIsOver(false)} onDrop={drop} className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <div className={classes("border border-dashed px-6 py-6 max-sm:px-4", isOver ? "border-accent bg-accent-soft" : "border-control")}>
          {locked === null ? (
            <>
              <Field name="file" label={t("file")} hint={t("fileHint")}>
                <FileInput ref={file} onFile={chosen}>
                  {t("choose")}
                </FileInput>
              </Field>
              <p className="mt-2 text-13 text-ink-3 pointer-coarse:hidden">{t("drop")}</p>
            </>
          ) : (
            <LockedFile locked={locked} pending={pending} onPassword={unlock} onForget={forget} />
          )}
        </div>
        <div>
          <p role="status" className="sr-only">
            {pending ? t(`doing.${step.step}`) : ""}
          </p>
          {pending && <StartProgress step={step} onCancel={cancel} />}
          <form noValidate onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-6">
            <Field name="text" label={t("text")} hint={t("textHint")}>
              <TextArea lang="zh-CN" rows={10} className="max-h-[50dvh] overflow-y-auto!" onInput={(event) => (isDirty.current = event.currentTarget.value !== "")} />
            </Field>
            <div>
              <Button kind={locked === null ? "primary" : "secondary"} type="submit" aria-disabled={pending}>
                {t("read")}
              </Button>
            </div>
          </form>
        </div>
        <SecrecyNotice />
      </div>
    </FormContext>
  );
}

function fieldOf({ content }: Refused): "file" | "text" {
  return content instanceof File ? "file" : "text";
}

/** The words for what was refused, at the field it came from. */
function useFaults(refused: Refused | null): ReadonlyMap<string, string> {
  const wordsOf = useImportRefusal();
  if (refused === null) return new Map();
  const { content, refusal } = refused;
  return new Map([[fieldOf(refused), wordsOf(refusal.code, { ...refusal.values, name: content instanceof File ? content.name : "" })]]);
}
