import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { fileSize } from "@/components/evidence/file-size";
import { PreviewButton } from "@/components/evidence/preview-button";
import { RemoveEvidence } from "@/components/evidence/remove-evidence";
import { SaveLink } from "@/components/evidence/save-link";
import { TextLink } from "@/components/ui/text-link";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { Day } from "@/lib/domain/calendar/day";
import { previewOf } from "@/lib/domain/task/previewed";

export type Evidence = {
  readonly id: string;
  readonly name: string;
  readonly fileVersion: number;
  readonly size: number;
  readonly mime: string;
  readonly on: Day;
  readonly unitName: string | null;
  readonly elsewhere: readonly { readonly id: string; readonly number: string }[];
  /** Null where the viewer does not review it now. */
  readonly opened: boolean | null;
  readonly removable: boolean;
};

/** One file: its name to look at or save it, version, size, day, where else it is offered, whether the reviewer has opened it. */
export function EvidenceLine({ taskId, piece, remove }: { taskId: string; piece: Evidence; remove: ServerVerb }) {
  const t = useTranslations("task-page.evidence");
  const kind = previewOf(piece.mime);
  const counts = piece.opened === false;
  const meta = [piece.fileVersion > 1 && t("version", { number: piece.fileVersion }), fileSize(piece.size), piece.on].filter(Boolean).join(" · ");
  return (
    <li className="flex flex-wrap items-baseline gap-x-3.5">
      {kind === null ? <SaveLink evidenceId={piece.id} name={piece.name} counts={counts} /> : <PreviewButton evidenceId={piece.id} name={piece.name} kind={kind} counts={counts} />}
      <span className="text-12 text-ink-3">
        {meta}
        {piece.unitName && <span lang="zh-CN">{` · ${piece.unitName}`}</span>}
        {piece.elsewhere.length > 0 && (
          <>
            {" · "}
            {t("elsewhere")}{" "}
            {piece.elsewhere.map((task, index) => (
              <Fragment key={task.id}>
                {index > 0 && "、"}
                <TextLink href={`/tasks/${task.id}`} className="underline">
                  {task.number}
                </TextLink>
              </Fragment>
            ))}
          </>
        )}
      </span>
      {piece.opened !== null && <span className={piece.opened ? "text-12 text-ink-3" : "text-12 font-bold"}>{t(piece.opened ? "opened" : "unopened")}</span>}
      {piece.removable && <RemoveEvidence action={remove} taskId={taskId} evidenceId={piece.id} name={piece.name} />}
    </li>
  );
}
