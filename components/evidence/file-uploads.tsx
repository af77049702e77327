"use client";

import { useTranslations } from "next-intl";
import { useId, useRef, useState, type DragEvent } from "react";
import { UploadRow } from "@/components/evidence/upload-row";
import type { Uploads } from "@/components/evidence/use-uploads";
import { buttonLook } from "@/components/ui/button";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { classes } from "@/components/ui/classes";

/**
 * Chooses files, or takes dropped ones, and shows each on its way. Inside a form it sends the ids of those that have
 * arrived as `uploadIds`. The form keeps `uploads`, and waits while they are busy.
 */
export function FileUploads({ uploads, optional = false }: { uploads: Uploads; optional?: boolean }) {
  const t = useTranslations("task-page.upload");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    uploads.add([...event.dataTransfer.files]);
  }

  return (
    <ChoiceGroup name="uploadIds" legend={t("files")} hint={t("hint")} optional={optional}>
      <div
        onDragOver={(event) => (event.preventDefault(), setOver(true))}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={classes("flex flex-wrap items-center gap-3 rounded-1 border border-dashed p-2 text-13", over ? "border-ink bg-sunken" : "border-line-2")}
      >
        <input
          ref={field}
          id={id}
          type="file"
          multiple
          aria-label={t("choose")}
          className="sr-only peer"
          onChange={(event) => {
            uploads.add([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <label htmlFor={id} className={classes(buttonLook(), "peer-focus-visible:outline-2 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-accent")}>
          {t("choose")}
        </label>
        <span className="text-ink-3 pointer-coarse:hidden">{t("drop")}</span>
      </div>
      {uploads.list.length > 0 && (
        <ul aria-label={t("files")} className="mt-2 border-t">
          {uploads.list.map((upload) => (
            <UploadRow key={upload.key} upload={upload} onAgain={() => uploads.again(upload.key)} onRemove={() => (uploads.remove(upload.key), field.current?.focus())} />
          ))}
        </ul>
      )}
      {uploads.list.map(({ key, uploadId }) => uploadId !== null && <input key={key} type="hidden" name="uploadIds" value={uploadId} />)}
    </ChoiceGroup>
  );
}
