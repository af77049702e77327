import { useTranslations } from "next-intl";
import { CoverageCell } from "@/components/report/coverage-strip";
import type { PassageVerbs } from "@/components/report/passage-acts";
import { PassageDecision } from "@/components/report/passage-decision";
import { usePassageName } from "@/components/report/passage-name";
import type { ReportAnchor, ReportShown } from "@/components/report/report-model";
import { TaskLight } from "@/components/task/task-light";
import { ReportWords } from "@/components/ui/report-words";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";

/** 句句有着落: each sentence with where it went, those that went nowhere yet marked. */
export function CoverageList({ report, anchors, verbs }: { report: ReportShown; anchors: readonly ReportAnchor[]; verbs: PassageVerbs | null }) {
  const t = useTranslations("report");
  return (["shortcomings", "arrangements"] as const).map((kind) => {
    const own = anchors.filter(({ passage }) => passage?.kind === kind);
    if (own.length === 0) return null;
    return (
      <section key={kind} className="mt-7 first:mt-0">
        <SectionHeading rule="strong" count={t("tree.sentences", { count: own.length })}>
          {t(`kinds.${kind}`)}
        </SectionHeading>
        <ol>
          {own.map((anchor) => (
            <Sentence key={anchor.key} anchor={anchor} report={report} verbs={verbs} />
          ))}
        </ol>
      </section>
    );
  });
}

function Sentence({ anchor: { key, passage, tasks }, report, verbs }: { anchor: ReportAnchor; report: ReportShown; verbs: PassageVerbs | null }) {
  const t = useTranslations("report");
  const nameOf = usePassageName();
  if (!passage) return null;
  const { span, disposition, reason } = passage;
  return (
    <li id={key} data-row="" className="grid gap-x-6 gap-y-2 border-b border-line py-3 target:bg-accent-soft md:grid-cols-[112px_minmax(0,1fr)_minmax(0,340px)]">
      <p lang="zh-CN" className="text-12 text-ink-3 md:pt-1.5">
        {nameOf(passage)}
      </p>
      <a href={`/reports/${report.id}?span=${span.start}-${span.end}#lit`} data-row-source="" className="block self-start bg-paper px-3 py-1.5 hover:bg-paper-lit">
        <ReportWords text={passage.quote} className="text-14 leading-6" />
      </a>
      <div className="min-w-0 text-13 md:pt-1.5">
        <p className="flex items-center gap-2">
          <CoverageCell disposition={disposition} className="size-3 flex-none" />
          <span className={disposition === "pending" ? "font-bold" : undefined}>{t(`dispositions.${disposition}`)}</span>
        </p>
        {reason !== null && (
          <p lang="zh-CN" className="mt-0.5 text-ink-2">
            {reason}
          </p>
        )}
        {tasks.length > 0 && (
          <ul className="mt-0.5">
            {tasks.map((task) => (
              <li key={task.id} className="flex items-baseline gap-2 py-0.5">
                <TextLink href={`/tasks/${task.id}`} lang="zh-CN" className="min-w-0 flex-1 truncate text-ink!" title={task.title}>
                  <span className="me-2 text-ink-3">{task.number}</span>
                  {task.title}
                </TextLink>
                <TaskLight light={task.light} closedOn={task.closedOn} />
              </li>
            ))}
          </ul>
        )}
        <PassageDecision passage={passage} tasks={report.tasks} verbs={verbs} />
      </div>
    </li>
  );
}
