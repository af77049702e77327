"use client";

import { useTranslations } from "next-intl";
import { fileSize } from "@/components/evidence/file-size";
import { percentOf, type Upload } from "@/components/evidence/uploads";
import { SentWarning } from "@/components/secrecy/warning-words";
import { classes } from "@/components/ui/classes";
import { ProgressBar } from "@/components/ui/progress-bar";
import { TextButton } from "@/components/ui/text-link";
import { useRefusalWords } from "@/components/ui/use-refusal-words";

/** Refusals that another try may overcome. */
const PASSING: readonly string[] = ["network", "server-error", "signed-out", "other-person", "upload-cancelled"];

/** One file on its way: name, how far, and what to do about it. */
export function UploadRow({ upload, onAgain, onRemove }: { upload: Upload; onAgain: () => void; onRemove: () => void }) {
  const t = useTranslations("task-page.upload");
  const { state, file } = upload;
  const of = { name: file.name };
  const isUnderWay = state === "waiting" || state === "sending";
  /** Not taken: the same file again would not be either. */
  const isRefused = state === "failed" && upload.refusal !== null && !PASSING.includes(upload.refusal.code);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 gap-y-0.5 border-b py-2 text-13 sm:grid-cols-[minmax(0,1fr)_180px_96px]">
      <span lang="zh-CN" title={file.name} className="truncate">
        {file.name}
      </span>
      <span className={classes("max-sm:order-last max-sm:col-span-2", isRefused && "sm:order-last sm:col-span-3")} aria-live="polite">
        <Standing upload={upload} />
      </span>
      <span className={classes("flex justify-end gap-3", isRefused && "sm:col-start-3")}>
        {state === "failed" && !isRefused && (
          <TextButton aria-label={t("againOf", of)} onClick={onAgain}>
            {t("again")}
          </TextButton>
        )}
        <TextButton aria-label={t(isUnderWay ? "cancelOf" : "removeOf", of)} onClick={onRemove}>
          {t(isUnderWay ? "cancel" : "remove")}
        </TextButton>
      </span>
      <p aria-live="polite" className="col-span-full text-12 text-ink-2 max-sm:order-last">
        {upload.warnings.length > 0 && <SentWarning warnings={upload.warnings} />}
      </p>
    </li>
  );
}

function Standing({ upload }: { upload: Upload }) {
  const t = useTranslations("task-page.upload");
  const wordsOf = useRefusalWords();
  const { state, file, refusal } = upload;
  if (state === "waiting") return <span className="text-ink-3">{t("waiting")}</span>;
  if (state === "sending") return <ProgressBar percent={percentOf(upload)} className="w-20" />;
  if (state === "done") return <span className="text-ink-2">{t("done", { size: fileSize(file.size) })}</span>;
  if (refusal?.code === "network") return <b>{t("broken", { percent: percentOf(upload) })}</b>;
  return <b>{refusal && wordsOf(refusal.code, refusal.values)}</b>;
}
