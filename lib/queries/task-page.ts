import { db } from "@/lib/db/client";
import { loadReviewerLeft } from "@/lib/db/reviewer-left";
import { asLoadedTask } from "@/lib/db/task-facts";
import { visibleTo } from "@/lib/db/visibility";
import { loadWorkRules } from "@/lib/db/work-rules";
import { dayAt, yearOf, type Day } from "@/lib/domain/calendar/day";
import { calendarFrom, type WorkCalendar } from "@/lib/domain/calendar/work-calendar";
import type { Viewer } from "@/lib/domain/people/viewer";
import { availableVerbs, type AvailableVerb } from "@/lib/domain/task/available-verbs";
import { gapsOfDraft, type IssueGap } from "@/lib/domain/task/issue";
import { lightOf, type LightOf } from "@/lib/domain/task/light";
import type { RectificationType } from "@/lib/domain/task/model";
import type { TaskOrigin } from "@/lib/domain/task/origin";
import { expectedPercent } from "@/lib/domain/task/progress";
import type { TaskStatus } from "@/lib/domain/task/status";
import { daysWaiting } from "@/lib/domain/task/waiting";
import { criteriaOf, type CriteriaShown } from "@/lib/queries/task-page-criteria";
import { loadTaskStream } from "@/lib/queries/task-page-events";
import { taskPageSelect, type TaskPageRow } from "@/lib/queries/task-page-select";
import { otherSourcesOf, reportSourcesOf, sistersOf, type OtherSource, type ReportSource, type SisterTask } from "@/lib/queries/task-page-sources";
import { instructionsOf, submissionsOf, type InstructionShown, type SubmissionShown } from "@/lib/queries/task-page-submissions";
import { timelineOf, type TimelineShown } from "@/lib/queries/task-page-timeline";
import { unitsOf, type UnitShown } from "@/lib/queries/task-page-units";
import type { UnitOfTask } from "@/lib/queries/task-row";

export type MeasureShown = { readonly id: string; readonly text: string; readonly dueOn: Day | null; readonly doneOn: Day | null; readonly passageId: string | null };

/** Who answers for the task, as frozen on the assignment that runs or that led to its closing. */
export type Answerable = { readonly leader: string | null; readonly responsible: string | null; readonly liaison: string | null; readonly telephone: string | null };

/** A task as its page shows it to one viewer today. */
export type TaskPage = {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly light: LightOf;
  readonly today: Day;
  readonly origin: TaskOrigin;
  readonly decision: string;
  readonly rectificationType: RectificationType | null;
  readonly issuedOn: Day | null;
  readonly originalDueOn: Day | null;
  readonly dueOn: Day | null;
  readonly closedOn: Day | null;
  readonly percent: number;
  readonly expectedPercent: number | null;
  readonly extensionPending: boolean;
  /** With the reviewer; null where nothing waits there. */
  readonly daysWaiting: number | null;
  readonly reviewingUnit: UnitOfTask | null;
  readonly leaderInChargeId: string | null;
  readonly answerable: Answerable | null;
  readonly report: { readonly id: string; readonly title: string; readonly year: number; readonly publishedOn: Day | null } | null;
  readonly reportSources: readonly ReportSource[];
  readonly otherSources: readonly OtherSource[];
  readonly sisters: readonly SisterTask[];
  readonly evidence: CriteriaShown;
  readonly units: readonly UnitShown[];
  readonly measures: readonly MeasureShown[];
  readonly submissions: readonly SubmissionShown[];
  readonly instructions: readonly InstructionShown[];
  readonly timeline: TimelineShown;
  readonly verbs: readonly AvailableVerb[];
  /** What bars the issue of a draft. */
  readonly gaps: readonly IssueGap[];
  /** The site's day for a deadline that the words do not name, `11-30`. */
  readonly defaultMonthDay: string;
  /** From this year on, for those who choose a day. */
  readonly calendar: WorkCalendar;
};

/**
 * The task page for a viewer: four queries, whatever the number of rows. Null where there is no such task as far as
 * the viewer may know.
 */
export async function loadTaskPage(viewer: Viewer, taskId: string, now: Date): Promise<TaskPage | null> {
  const today = dayAt(now);
  const [row, stream, { settings, calendar }] = await Promise.all([
    db().task.findFirst({ relationLoadStrategy: "join", where: { AND: [{ id: taskId }, visibleTo(viewer)] }, select: taskPageSelect(viewer, taskId) }),
    loadTaskStream(taskId),
    loadWorkRules(db()),
  ]);
  if (!row) return null;
  const reviewerLeft = await loadReviewerLeft(db(), row);
  const open = row.submissions.filter(({ state }) => state === "prepared" || state === "standing");
  const { facts } = asLoadedTask({ ...row, submissions: open }, reviewerLeft);
  const measures = row.measures.map((measure) => ({ ...measure, dueOn: measure.dueOn as Day | null, doneOn: measure.doneOn as Day | null }));
  const { number, title, origin, decision, rectificationType, percent, leaderInChargeId, reviewingUnit } = row;
  const { id, version, status, issuedOn, originalDueOn, dueOn, closedOn, extensionPending } = facts;
  return {
    ...{ id, version, number, title, status, today, origin, decision, rectificationType, issuedOn, originalDueOn, dueOn, closedOn, extensionPending },
    ...{ percent, measures, reviewingUnit, leaderInChargeId },
    light: lightOf(facts, today),
    daysWaiting: daysWaiting(facts, today),
    expectedPercent: expectedPercent(measures, today),
    answerable: answerableOf(row),
    report: row.report && { id: row.report.id, title: row.report.title, year: row.report.year, publishedOn: row.report.publishedOn as Day | null },
    reportSources: reportSourcesOf(row),
    otherSources: otherSourcesOf(row),
    sisters: sistersOf(row, today),
    evidence: criteriaOf(viewer, row, facts),
    units: unitsOf(row, facts, today, { calendar, receiptWorkingDays: settings.receiptWorkingDays }),
    submissions: submissionsOf(row, stream, today),
    instructions: instructionsOf(viewer, row, stream),
    timeline: timelineOf(viewer, stream, today),
    verbs: availableVerbs(viewer, facts, today, settings),
    gaps: status === "draft" ? gapsOfDraft(facts, viewer.officeUnitIds, today) : [],
    defaultMonthDay: settings.defaultDueMonthDay,
    calendar: calendarFrom(calendar, yearOf(today)),
  };
}

function answerableOf({ assignments }: TaskPageRow): Answerable | null {
  const term = assignments.find(({ endedOn, outcome }) => endedOn === null || outcome === "closed");
  if (!term) return null;
  return { leader: term.leaderName, responsible: term.responsibleName, liaison: term.liaisonName, telephone: term.liaisonTelephone };
}
