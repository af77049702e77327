import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { attemptsOf } from "@/lib/db/visibility";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { scopeOf, type Viewer } from "@/lib/domain/people/viewer";
import { knownOf, leftBy, type TermLeft } from "@/lib/queries/task-attempt-term";
import { loadTaskStream, type TaskStream } from "@/lib/queries/task-page-events";
import { instructionsFor, reportOf } from "@/lib/queries/task-page-select";
import { otherSourcesOf, reportSourcesOf, type OtherSource, type ReportSource } from "@/lib/queries/task-page-sources";
import { instructionsOf, type InstructionShown } from "@/lib/queries/task-page-submissions";
import { timelineOf, type TimelineShown } from "@/lib/queries/task-page-timeline";

/** What a unit goes on knowing of a task that it declined or lost: the words as they stood then, its own term, and the time until then. */
export type TaskAttempt = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** Null also where the task came to be of a report later. */
  readonly report: { readonly id: string; readonly title: string; readonly year: number; readonly publishedOn: Day | null } | null;
  readonly reportSources: readonly ReportSource[];
  readonly otherSources: readonly OtherSource[];
  /** Of each unit of the viewer's that was asked. */
  readonly terms: readonly TermLeft[];
  readonly instructions: readonly InstructionShown[];
  readonly timeline: TimelineShown;
};

function attemptSelect(viewer: Viewer, taskId: string) {
  return {
    ...{ id: true, number: true },
    ...leftBy(viewer),
    report: reportOf({ known: { some: { taskUnit: { taskId, unitId: { in: scopeOf(viewer) } } } } }),
    instructions: instructionsFor(viewer),
  } as const satisfies Prisma.TaskSelect;
}

/** The page of a task that the viewer knows one attempt of: two queries. Null where they know the whole of it, or nothing. */
export async function loadTaskAttempt(viewer: Viewer, taskId: string): Promise<TaskAttempt | null> {
  const [row, stream] = await Promise.all([
    db().task.findFirst({ relationLoadStrategy: "join", where: { AND: [{ id: taskId }, attemptsOf(viewer)] }, select: attemptSelect(viewer, taskId) }),
    loadTaskStream(taskId),
  ]);
  if (!row) return null;
  const { id, number } = row;
  const { title, known: sources, lastSequence, terms } = knownOf(row);
  const report = sources.some(({ readingId }) => readingId !== null) ? row.report : null;
  const lived = until(lastSequence, stream);
  const end = lived.events.at(-1);
  return {
    ...{ id, number, title },
    report: report && { id: report.id, title: report.title, year: report.year, publishedOn: report.publishedOn as Day | null },
    reportSources: reportSourcesOf({ report, sources }),
    otherSources: otherSourcesOf({ sources }),
    terms,
    // Read or not: the marks are for those who still have the task.
    instructions: instructionsOf(viewer, row, stream).map((instruction) => ({ ...instruction, toMark: false })),
    timeline: end ? timelineOf(viewer, lived, dayAt(end.at)) : { items: [], brokenAt: null },
  };
}

/** The stream as far as the viewer's units went along with it. */
function until(last: number, { events, brokenAt }: TaskStream): TaskStream {
  return { events: events.filter(({ sequence }) => sequence <= last), brokenAt: brokenAt !== null && brokenAt <= last ? brokenAt : null };
}
