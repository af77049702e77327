import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EvidenceLine, type Evidence } from "@/components/evidence/evidence-line";
import { TaskPart } from "@/components/task/task-part";
import { inChinese } from "@/components/ui/in-chinese";
import type { ServerVerb } from "@/components/ui/use-verb";

type Criterion = { readonly id: string; readonly position: number; readonly text: string; readonly evidence: readonly Evidence[]; readonly exception: string | null };

type Props = {
  readonly taskId: string;
  readonly criteria: readonly Criterion[];
  readonly loose: readonly Evidence[];
  readonly reader: string;
  readonly remove: ServerVerb;
  /** What one who may add evidence does so with, for a criterion or at large. */
  readonly attach?: (criterionId?: string) => ReactNode;
};

/** How we will know it is done, and what shows it: what is missing stands at the right. */
export function CriteriaList({ taskId, criteria, loose, reader, remove, attach }: Props) {
  const t = useTranslations("task-page.evidence");
  const covered = criteria.filter(({ evidence }) => evidence.length > 0).length;
  return (
    <TaskPart id="evidence" title={t("title")} count={criteria.length === 0 ? undefined : t("count", { total: criteria.length, covered })} aside={attach?.()}>
      {criteria.length === 0 && <p className="border-b py-3 text-13 text-ink-3">{t("noCriteria")}</p>}
      <ol>
        {criteria.map(({ id, position, text, evidence, exception }) => (
          <li key={id} className="grid grid-cols-[28px_minmax(0,1fr)] gap-y-1 border-b py-3 sm:grid-cols-[28px_minmax(0,1fr)_120px] print:break-inside-avoid">
            <span className="text-ink-3">{position}</span>
            <div className="min-w-0">
              <p lang="zh-CN">{text}</p>
              <Files taskId={taskId} evidence={evidence} reader={reader} remove={remove} />
              {evidence.length === 0 && (
                <p className="mt-1 flex flex-wrap items-baseline gap-x-3.5 text-13 text-ink-3">
                  {exception === null ? t("none") : <span>{t.rich("exception", { reason: exception, zh: inChinese })}</span>}
                  {attach?.(id)}
                </p>
              )}
            </div>
            <span className="text-13 max-sm:col-start-2">
              <Standing count={evidence.length} excused={exception !== null} />
            </span>
          </li>
        ))}
      </ol>
      {loose.length > 0 && (
        <div className="grid grid-cols-[28px_minmax(0,1fr)] border-b py-3">
          <span aria-hidden="true" className="text-ink-3">
            —
          </span>
          <div>
            <p className="text-ink-2">{t("loose")}</p>
            <Files taskId={taskId} evidence={loose} reader={reader} remove={remove} />
          </div>
        </div>
      )}
    </TaskPart>
  );
}

function Files({ taskId, evidence, reader, remove }: { taskId: string; evidence: readonly Evidence[]; reader: string; remove: ServerVerb }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="mt-1 text-13 leading-6">
      {evidence.map((piece) => (
        <EvidenceLine key={piece.id} taskId={taskId} piece={piece} reader={reader} remove={remove} />
      ))}
    </ul>
  );
}

function Standing({ count, excused }: { count: number; excused: boolean }) {
  const t = useTranslations("task-page.evidence");
  if (count > 0) return <span className="text-ink-2">{t("has", { count })}</span>;
  return excused ? <span className="text-ink-2">{t("excused")}</span> : <b>{t("missing")}</b>;
}
