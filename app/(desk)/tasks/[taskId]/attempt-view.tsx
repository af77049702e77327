import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page, WithSide } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { PrintFoot } from "@/components/task/print-foot";
import { TaskInstructions } from "@/components/task/task-instructions";
import { TaskSources } from "@/components/task/task-sources";
import { TaskSteps } from "@/components/task/task-steps";
import { TaskTerms, TermReason } from "@/components/task/task-terms";
import { TaskTimeline } from "@/components/task/task-timeline";
import { VoiceHeading, Voices } from "@/components/task/voices";
import type { TaskAttempt } from "@/lib/queries/task-attempt";
import { markRead } from "./actions";

/** The page of a task that one's unit declined or lost: that attempt, nothing since, and nothing to do. */
export async function AttemptView({ attempt, reader }: { attempt: TaskAttempt; reader: string }) {
  const [t, outcomes, frame] = [await getTranslations("task-page"), await getTranslations("task.attempts"), await getTranslations("frame.nav")];
  const { number, title, report, terms, instructions, timeline } = attempt;
  const crumbs = [{ label: frame("tasks"), href: "/tasks" }, ...(report ? [{ label: t("reportCrumb", { year: report.year }), href: `/reports/${report.id}` }] : []), { label: number }];
  return (
    <ClientMessages namespaces={["task-page", "task"]}>
      <Page className="flex grow flex-col pb-0! max-sm:pb-0! print:block print:box-decoration-clone print:pb-9!">
        <PageHeader crumbs={crumbs} title={<span lang="zh-CN">{title}</span>} meta={<p className="text-13 text-ink-2">{t("attempt.lead")}</p>} actions={<TaskSteps />} />
        <TaskTerms terms={terms} />
        <WithSide width={336} label={t("timeline.title")} side={<TaskTimeline {...timeline} />}>
          <Voices>
            <TaskSources report={report} reportSources={attempt.reportSources} otherSources={attempt.otherSources} />
            {terms.map(({ unit, outcome, endedOn, reason }) => [
              <VoiceHeading key={`${unit.id} heading`} note={endedOn}>
                {outcomes(outcome)}
              </VoiceHeading>,
              <div key={unit.id} className="pt-3 sm:ps-6 print:ps-4">
                <TermReason reason={reason} />
              </div>,
            ])}
          </Voices>
          <TaskInstructions instructions={instructions} markRead={markRead} />
        </WithSide>
        <PrintFoot reader={reader} shownAt={new Date()} />
      </Page>
    </ClientMessages>
  );
}
