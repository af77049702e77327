"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState, useRef } from "react";
import { useEdition } from "@/components/import/edition-scope";
import { useImporting } from "@/components/import/import-context";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { TextLink } from "@/components/ui/text-link";
import { showToast } from "@/components/ui/toast-store";
import { useVerb, type ServerVerb } from "@/components/ui/use-verb";
import { isFresh } from "@/lib/domain/report/editions/carry";
import { changesHref } from "@/lib/domain/report/editions/changes-address";

type Props = {
  readonly draftId: string;
  readonly confirm: ServerVerb;
  /** Saves what is not saved yet; gives the version to confirm, null where it could not be saved. */
  readonly saveNow: () => Promise<number | null>;
};

/** The way without return: what will be made of it is said once more. */
export function ConfirmButton({ draftId, confirm, saveNow }: Props) {
  const t = useTranslations("import.confirm");
  const router = useRouter();
  const wordsOf = useImportRefusal();
  const { draft } = useImporting();
  const { send, pending, refusal, clearRefusal } = useVerb(confirm);
  const [open, setOpen] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const going = useRef(false);
  const edition = useEdition();
  const candidates = edition ? draft.candidates.filter((candidate) => isFresh(candidate, edition.taken)) : draft.candidates;
  const { coverage } = draft;
  const of = (kind: string) => candidates.filter((candidate) => candidate.kind === kind).length;
  const undecided = candidates.filter(({ leadUnitId, dueOn }) => leadUnitId === null || dueOn === null).length;

  async function go() {
    if (going.current) return;
    going.current = true;
    const version = await saveNow().finally(() => (going.current = false));
    setUnsaved(version === null);
    if (version === null) return;
    send({ draftId, version }, (answer) => {
      if (!answer.ok) return;
      const { reportId, edition: number, tasks } = answer.value as { reportId: string; edition: number; tasks: number };
      showToast(number === 1 ? t("done", { tasks }) : t("editionDone", { number, tasks }));
      router.push(number === 1 ? `/reports/${reportId}` : changesHref(reportId));
    });
  }

  const close = () => {
    setOpen(false);
    setUnsaved(false);
    clearRefusal();
  };
  const reportId = refusal?.code === "report-exists" ? String(refusal.values["reportId"]) : null;

  return (
    <>
      <Button kind="primary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {edition ? t("editionButton", { number: edition.number }) : t("button", { tasks: candidates.length })}
      </Button>
      <Dialog open={open} onClose={close} title={<span lang="zh-CN">{draft.facts.title || t("title")}</span>} lead={t(edition ? "editionLead" : "lead")}>
        {(refusal !== null || unsaved) && (
          <div role="alert" className="mb-3 rounded-1 border-2 border-ink px-4 py-3 text-13">
            <p className="font-bold">{refusal === null ? t("unsaved") : wordsOf(refusal.code, refusal.values)}</p>
            {reportId !== null && <TextLink href={`/reports/${reportId}`}>{t("existing")}</TextLink>}
          </div>
        )}
        <ul className="mb-4 text-13">
          <li>{t(edition ? "newTasks" : "tasks", { shortcomings: of("shortcoming"), arrangements: of("arrangement") })}</li>
          {!edition && <li>{t("coverage", { total: coverage.total, open: coverage.unaccounted.length })}</li>}
          {undecided > 0 && <li className="text-ink-2">{t("undecided", { count: undecided })}</li>}
        </ul>
        <DialogActions>
          <Button kind="primary" data-first="" aria-disabled={pending} onClick={go}>
            {pending ? t("sending") : edition ? t("editionButton", { number: edition.number }) : t("button", { tasks: candidates.length })}
          </Button>
        </DialogActions>
      </Dialog>
    </>
  );
}
