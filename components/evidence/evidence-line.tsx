import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { EarlierVersions, type EarlierVersion } from "@/components/evidence/earlier-versions";
import { FileLink } from "@/components/evidence/file-link";
import { fileSize } from "@/components/evidence/file-size";
import { RemoveEvidence } from "@/components/evidence/remove-evidence";
import { TextLink } from "@/components/ui/text-link";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { Day } from "@/lib/domain/calendar/day";

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
  readonly earlier: readonly EarlierVersion[];
};

/** One file: its name to look at or save it, version, size, day, where else it is offered, whether the reviewer has opened it. */
export function EvidenceLine({ taskId, piece, reader, remove }: { taskId: string; piece: Evidence; reader: string; remove: ServerVerb }) {
  const t = useTranslations("task-page.evidence");
  const ui = useTranslations("ui");
  const meta = [piece.fileVersion > 1 && t("version", { number: piece.fileVersion }), fileSize(piece.size), piece.on].filter(Boolean).join(" · ");
  return (
    <li className="flex flex-wrap items-baseline gap-x-3.5 pointer-coarse:py-2.5">
      <FileLink file={piece} reader={reader} counts={piece.opened === false} />
      <span className="text-12 text-ink-3">
        {meta}
        {piece.unitName && <span lang="zh-CN">{` · ${piece.unitName}`}</span>}
        {piece.elsewhere.length > 0 && (
          <>
            {" · "}
            {t("elsewhere")}{" "}
            {piece.elsewhere.map((task, index) => (
              <Fragment key={task.id}>
                {index > 0 && ui("comma")}
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
      <EarlierVersions name={piece.name} versions={piece.earlier} reader={reader} />
    </li>
  );
}
