import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OtherSourceBlock, type OtherSource } from "@/components/task/other-source";
import { TaskLight } from "@/components/task/task-light";
import { QuoteBlock } from "@/components/ui/quote-block";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/calendar/day";
import type { LightOf } from "@/lib/domain/task/light";

type ReportSource = { readonly id: string; readonly before: string; readonly words: string; readonly after: string; readonly path: readonly string[]; readonly href: string; readonly merged: boolean };
type Sister = { readonly id: string; readonly number: string; readonly title: string; readonly light: LightOf; readonly closedOn: Day | null };

type Props = {
  readonly report: { readonly title: string; readonly publishedOn: Day | null } | null;
  readonly reportSources: readonly ReportSource[];
  readonly otherSources: readonly OtherSource[];
  readonly sisters: readonly Sister[];
  readonly issuedOn: Day | null;
  /** What we decided: words, or the form that sets them. */
  readonly children: ReactNode;
};

/** The two voices, one under the other: what the report said, what we decided. Never mixed, never drawn alike. */
export function TaskVoices({ report, reportSources, otherSources, sisters, issuedOn, children }: Props) {
  const t = useTranslations("task-page.voices");
  return (
    <div className="grid gap-x-5 gap-y-2 sm:grid-cols-[108px_minmax(0,1fr)]">
      <Heading>{t(reportSources.length > 0 ? "report" : "origin")}</Heading>
      <div id="sources" className="grid gap-3">
        {reportSources.map((source) => (
          <QuoteBlock
            key={source.id}
            before={source.before}
            words={source.words}
            after={source.after}
            from={<From report={report} path={source.path} merged={source.merged} />}
            back={{ href: source.href, words: t("back") }}
          />
        ))}
        {otherSources.map((source) => (
          <OtherSourceBlock key={source.id} source={source} />
        ))}
        {reportSources.length + otherSources.length === 0 && <p className="pt-3 text-13 text-ink-3">{t("noSource")}</p>}
      </div>
      <Heading note={issuedOn && t("issued", { day: issuedOn })}>{t("decision")}</Heading>
      <div className="pt-3 sm:ps-6 print:ps-4">
        {children}
        {sisters.length > 0 && <Sisters tasks={sisters} />}
      </div>
    </div>
  );
}

function Heading({ children, note }: { children: ReactNode; note?: ReactNode }) {
  return (
    <div className="pt-3.5 max-sm:pt-2">
      <h2 className="text-13 font-bold">{children}</h2>
      {note && <p className="text-12 text-ink-3">{note}</p>}
    </div>
  );
}

function From({ report, path, merged }: { report: Props["report"]; path: readonly string[]; merged: boolean }) {
  const t = useTranslations("task-page.voices");
  return (
    <span className="flex flex-wrap gap-x-3.5">
      {report && (
        <span lang="zh-CN">
          《{report.title}》{report.publishedOn}
        </span>
      )}
      <span lang="zh-CN">{path.join(" › ")}</span>
      {merged && <span>{t("merged")}</span>}
    </span>
  );
}

function Sisters({ tasks }: { tasks: readonly Sister[] }) {
  const t = useTranslations("task-page.voices");
  return (
    <ul aria-label={t("sisters")} className="mt-1 grid gap-1.5 text-13 text-ink-3">
      {tasks.map((task) => (
        <li key={task.id} className="flex min-h-6 flex-wrap items-baseline gap-x-3">
          <span>{t("sister")}</span>
          <TextLink href={`/tasks/${task.id}`} lang="zh-CN" className="py-0.5 whitespace-normal! text-ink-2!">
            {task.number} {task.title}
          </TextLink>
          <TaskLight light={task.light} closedOn={task.closedOn} />
        </li>
      ))}
    </ul>
  );
}
