import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PassageName, usePassageName } from "@/components/report/passage-name";
import type { ReportAnchor, ReportTask } from "@/components/report/report-model";
import { TaskLight } from "@/components/task/task-light";
import { DayText } from "@/components/ui/day-text";
import { TextLink } from "@/components/ui/text-link";

/** What floats beside a sentence: its tasks, worst first, and what may be decided of it. Shown by `MarginKeeper`. */
export function PassagePanel({ anchor, acts, ways }: { anchor: ReportAnchor; acts: ReactNode; /** To its address and its page. */ ways: ReactNode }) {
  const t = useTranslations("report.panel");
  const nameOf = usePassageName();
  const { key, passage, tasks } = anchor;
  const name = passage ? nameOf(passage) : t("selected");
  return (
    <div hidden data-panel={key} role="group" aria-label={t("label", { name })} className="mark-panel no-print rounded-2 bg-canvas px-4 pt-3 pb-2.5 text-13 text-ink shadow-over">
      <div className="mark-panel-head justify-between border-b border-line pb-2 text-14 text-ink-3">
        <span>
          <span>{passage ? <PassageName passage={passage} /> : name}</span>
          {tasks.length > 0 && <span className="ms-3">{t("tasks", { count: tasks.length })}</span>}
        </span>
        <button type="button" data-close="" className="go">
          {t("close")}
        </button>
      </div>
      {tasks.length > 0 && (
        <ul className="divide-y divide-line">
          {tasks.map((task) => (
            <PanelTask key={task.id} task={task} />
          ))}
        </ul>
      )}
      {passage?.disposition === "statement" && passage.reason !== null && (
        <p className="py-1 text-ink-2">
          {t("statement")} <span lang="zh-CN">{passage.reason}</span>
        </p>
      )}
      {passage?.disposition === "pending" && <p className="text-ink-3">{t("pending")}</p>}
      {acts}
      <div className="flex flex-wrap gap-x-4 gap-y-1 border-t border-line pt-1.5 mt-1.5 text-13 pointer-coarse:gap-y-4">{ways}</div>
    </div>
  );
}

function PanelTask({ task: { id, number, title, light, closedOn, lead, dueOn, originalDueOn, lastWords } }: { task: ReportTask }) {
  const t = useTranslations("report.panel");
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-4 py-2 first:pt-0">
      <TextLink href={`/tasks/${id}`} lang="zh-CN" className="min-w-0 font-bold whitespace-normal! text-ink!">
        {title}
      </TextLink>
      <TaskLight light={light} closedOn={closedOn} />
      <p className="col-span-2 flex flex-wrap gap-x-3 text-12 text-ink-3">
        <span lang="zh-CN">{number}</span>
        {lead ? <span lang="zh-CN">{lead.shortName}</span> : <span>{t("noUnit")}</span>}
        {dueOn && (
          <span>
            {t.rich("due", { day: () => <DayText day={dueOn} /> })}
            {originalDueOn !== null && originalDueOn !== dueOn && t.rich("original", { day: () => <DayText day={originalDueOn} /> })}
          </span>
        )}
      </p>
      {lastWords && (
        <p className="col-span-2 flex gap-3 text-12 text-ink-2">
          <DayText day={lastWords.on} />
          <span lang="zh-CN" className="cut-2">
            {lastWords.text}
          </span>
        </p>
      )}
    </li>
  );
}
