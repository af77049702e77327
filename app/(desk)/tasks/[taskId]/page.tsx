import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { RestDays } from "@/components/calendar/rest-days";
import { AttachForm } from "@/components/evidence/attach-form";
import { CriteriaList } from "@/components/evidence/criteria-list";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page, WithSide } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { DraftForm } from "@/components/task/forms/draft-form";
import { FormerLeads } from "@/components/task/former-leads";
import { PrintButton } from "@/components/task/print-button";
import { PrintFoot } from "@/components/task/print-foot";
import { TaskDecision } from "@/components/task/task-decision";
import { TaskHeadline } from "@/components/task/task-headline";
import { TaskInstructions } from "@/components/task/task-instructions";
import { TaskMeasures } from "@/components/task/task-measures";
import { TaskSteps } from "@/components/task/task-steps";
import { TaskSubmissions } from "@/components/task/task-submissions";
import { TaskTimeline } from "@/components/task/task-timeline";
import { TaskUnits } from "@/components/task/task-units";
import { TaskVerbs } from "@/components/task/task-verbs";
import { TaskVoices } from "@/components/task/task-voices";
import { DialogButton } from "@/components/ui/dialog-button";
import { readerOf } from "@/lib/domain/people/viewer";
import { isOpen } from "@/lib/domain/task/status";
import { requireViewer } from "@/lib/edge/viewer";
import { loadAssignment, loadAssignmentChoices } from "@/lib/queries/assignment-suggestions";
import { loadTaskAttempt, type TaskAttempt } from "@/lib/queries/task-attempt";
import { loadTaskPage, type TaskPage } from "@/lib/queries/task-page";
import * as verbs from "./actions";
import { AttemptView } from "./attempt-view";
import { valuesOf } from "./task-values";
import { unitsNamed } from "./units-named";
import { verbItems } from "./verb-items";

/** The task, or what the viewer knows of it since their unit declined or lost it. */
const load = cache(async (taskId: string): Promise<{ readonly task: TaskPage } | { readonly attempt: TaskAttempt }> => {
  const viewer = await requireViewer();
  const task = await loadTaskPage(viewer, taskId, new Date());
  if (task) return { task };
  const attempt = await loadTaskAttempt(viewer, taskId);
  return attempt ? { attempt } : notFound();
});

export async function generateMetadata({ params }: PageProps<"/tasks/[taskId]">): Promise<Metadata> {
  const found = await load((await params).taskId);
  const { number, title } = "task" in found ? found.task : found.attempt;
  return { title: `${number} ${title}` };
}

export default async function TaskPageView({ params }: PageProps<"/tasks/[taskId]">) {
  const found = await load((await params).taskId);
  const reader = readerOf(await requireViewer());
  return "task" in found ? <TaskView task={found.task} reader={reader} /> : <AttemptView attempt={found.attempt} reader={reader} />;
}

async function TaskView({ task, reader }: { task: TaskPage; reader: string }) {
  const amends = task.verbs.some(({ verb, allowed }) => verb === "amend" && allowed);
  const draft = amends && task.status === "draft" ? await loadAssignment() : null;
  const choices = draft?.choices ?? (amends ? await loadAssignmentChoices() : null);
  const [t, frame] = [await getTranslations("task-page"), await getTranslations("frame.nav")];
  const lead = task.units.find(({ relation }) => relation === "lead") ?? null;
  return (
    <ClientMessages namespaces={["task-page", "task", "calendar"]}>
      <Page className="flex grow flex-col pb-0! max-sm:pb-0! print:block print:box-decoration-clone print:pb-9!">
        <PageHeader
          crumbs={[{ label: frame("tasks"), href: "/tasks" }, await originCrumb(task), { label: task.number }]}
          title={<span lang="zh-CN">{task.title}</span>}
          actions={<TaskSteps />}
        />
        <TaskHeadline task={task} lead={lead} />
        <WithSide width={336} label={t("timeline.title")} side={<TaskTimeline {...task.timeline} />}>
          <TaskVoices report={task.report} reportSources={task.reportSources} otherSources={task.otherSources} sisters={task.sisters} issuedOn={task.issuedOn}>
            {draft ? (
              <>
                <FormerLeads units={task.units} />
                <RestDays calendar={task.calendar} today={task.today}>
                  <DraftForm amend={verbs.amend} issue={verbs.issue} taskId={task.id} version={task.version} values={valuesOf(task)} choices={draft.choices} proposals={draft.suggest(draftWords(task))} gaps={task.gaps} />
                </RestDays>
              </>
            ) : (
              <TaskDecision decision={task.decision} answerable={task.answerable} />
            )}
          </TaskVoices>
          <TaskInstructions instructions={task.instructions} markRead={verbs.markRead} />
          {!draft && <Work task={task} reader={reader} />}
        </WithSide>
        <PrintFoot reader={reader} shownAt={new Date()} />
      </Page>
      <div id="verbs" className="contents">
        <RestDays calendar={task.calendar} today={task.today}>
          <TaskVerbs label={t("bar.label")} items={await verbItems(task, choices)} aside={<PrintButton>{t("bar.print")}</PrintButton>} />
        </RestDays>
      </div>
    </ClientMessages>
  );
}

/** What is to be shown, who does what, by which steps, and how it was handed in. */
async function Work({ task, reader }: { task: TaskPage; reader: string }) {
  const t = await getTranslations("task-page.upload");
  const attach = task.verbs.find(({ verb, allowed }) => verb === "attachEvidence" && allowed);
  const units = unitsNamed(task, attach?.unitIds ?? []);
  const attachTo = (criterionId?: string) => (
    <DialogButton label={t("open")} look="go no-print whitespace-nowrap text-13 text-accent hover:underline underline-offset-3" title={t("open")} wide>
      <AttachForm action={verbs.attach} taskId={task.id} units={units} criteria={task.evidence.criteria} {...(criterionId !== undefined && { criterionId })} />
    </DialogButton>
  );
  return (
    <>
      <CriteriaList taskId={task.id} criteria={task.evidence.criteria} loose={task.evidence.loose} reader={reader} remove={verbs.remove} {...(attach && { attach: attachTo })} />
      <TaskUnits units={task.units} dueOn={task.dueOn} />
      <TaskMeasures measures={task.measures} today={task.today} open={isOpen(task.status)} />
      <TaskSubmissions submissions={task.submissions} />
    </>
  );
}

async function originCrumb({ report, origin }: TaskPage) {
  const [t, origins] = [await getTranslations("task-page"), await getTranslations("task.origins")];
  return report ? { label: t("reportCrumb", { year: report.year }), href: `/reports/${report.id}` } : { label: origins(origin) };
}

/** What lead and day are proposed from. */
function draftWords({ id, title, origin, reportSources, otherSources, report, today, defaultMonthDay }: TaskPage) {
  return { id, title, origin, sources: [...reportSources, ...otherSources], report, today, defaultMonthDay };
}
