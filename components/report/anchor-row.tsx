import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AnchorShown } from "@/components/report/anchor-model";
import { DiffWords } from "@/components/report/diff-words";
import { InstantText } from "@/components/ui/instant-text";
import { ReportWords } from "@/components/ui/report-words";
import { TextLink } from "@/components/ui/text-link";

/** Words of a task, or a statement, that a correction touched: both wordings, whose they are, and what may be or was decided. */
export function AnchorRow({ anchor, acts }: { anchor: AnchorShown; acts?: ReactNode }) {
  const t = useTranslations("report.changes");
  const { id, task, finding, state, quote, from, offered, statement, reason, decidedAt, decidedBy } = anchor;
  const isWaiting = state === "waiting";
  return (
    <li id={id} data-row="" className="grid gap-x-6 gap-y-2 border-b border-line py-3 target:bg-accent-soft md:grid-cols-[minmax(0,1fr)_minmax(0,340px)]">
      <div className="self-start bg-paper px-3 py-1.5">
        {offered ? <DiffWords from={quote} to={offered.words} className="text-14 leading-6" /> : <ReportWords as="p" text={quote} className="text-14 leading-6 whitespace-pre-line" />}
        <p className="mt-1 flex flex-wrap gap-x-4 text-12 leading-6">
          <TextLink href={from.href} data-row-source="">
            {t("inFormer", { edition: from.edition })}
          </TextLink>
          {offered && <TextLink href={offered.href}>{t("inNew")}</TextLink>}
        </p>
      </div>
      <div className="min-w-0 text-13 leading-6">
        <p className="font-bold">{t(isWaiting || decidedAt === null ? `findings.${finding}` : `states.${state}`)}</p>
        {task ? (
          <TextLink href={`/tasks/${task.id}`} data-row-open="" lang="zh-CN" className="block truncate text-ink!" title={task.title}>
            <span className="me-2 text-ink-3">{task.number}</span>
            {task.title}
          </TextLink>
        ) : (
          <p>
            {t("statement")} {statement && <span lang="zh-CN">{statement}</span>}
          </p>
        )}
        {reason && (
          <p lang="zh-CN" className="text-ink-2">
            {reason}
          </p>
        )}
        {decidedAt && (
          <p className="text-12 text-ink-3">
            {decidedBy} <InstantText at={decidedAt} />
          </p>
        )}
        {acts && <div className="mt-2">{acts}</div>}
      </div>
    </li>
  );
}
