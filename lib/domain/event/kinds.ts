import type { TaskParticulars } from "@/lib/domain/event/kinds-of-task";
import type { PersonParticulars, ReportParticulars, SystemParticulars, UnitParticulars } from "@/lib/domain/event/kinds-of-others";
import type { TaskState } from "@/lib/domain/event/task-state";
import type { ReviewedBy } from "@/lib/domain/task/reviewer";

export type StreamType = "task" | "report" | "person" | "unit" | "system";

type AllParticulars = TaskParticulars & ReportParticulars & UnitParticulars & PersonParticulars & SystemParticulars;

export type EventKind = keyof AllParticulars;
export type TaskEventKind = keyof TaskParticulars;

/** What happened in particular, by kind. Names stand as they were at the time. */
export type Particulars<K extends EventKind = EventKind> = AllParticulars[K];

/** An event of one kind, or of any. */
export type EventOf<K extends EventKind = EventKind> = { [P in K]: { readonly kind: P; readonly particulars: Particulars<P> } }[K];

/**
 * An event about to be recorded. A task's carries the state after it and, for those who are to be told, who reviews the
 * task then. `actorId` is null for the system itself.
 */
export type NewEvent<K extends EventKind = EventKind> = {
  [P in K]: EventOf<P> & {
    readonly streamId: string;
    readonly actorId: string | null;
    readonly at: Date;
  } & (P extends TaskEventKind ? { readonly state: TaskState; readonly reviewedBy: ReviewedBy; readonly leftUnitIds: readonly string[] } : { readonly state?: undefined; readonly reviewedBy?: undefined; readonly leftUnitIds?: undefined });
}[K];

export const EVENT_KINDS = Object.keys({
  "task.drafted": 1,
  "task.amended": 1,
  "task.discarded": 1,
  "task.issued": 1,
  "task.acknowledged": 1,
  "task.declined": 1,
  "task.progressReported": 1,
  "task.evidenceAttached": 1,
  "task.evidenceRemoved": 1,
  "task.prepared": 1,
  "task.handedBack": 1,
  "task.countersigned": 1,
  "task.submitted": 1,
  "task.withdrawn": 1,
  "task.evidenceOpened": 1,
  "task.returned": 1,
  "task.closed": 1,
  "task.partAcknowledged": 1,
  "task.partDeclined": 1,
  "task.partReported": 1,
  "task.partWaived": 1,
  "task.urged": 1,
  "task.instructed": 1,
  "task.instructionRead": 1,
  "task.sourceTouched": 1,
  "task.sourceDecided": 1,
  "report.imported": 1,
  "report.factsCorrected": 1,
  "report.dispositionSet": 1,
  "report.linkDecided": 1,
  "report.editionImported": 1,
  "report.readAgain": 1,
  "report.anchorDecided": 1,
  "unit.created": 1,
  "unit.amended": 1,
  "person.created": 1,
  "person.amended": 1,
  "person.passwordReset": 1,
  "person.passwordChanged": 1,
  "person.signedOutEverywhere": 1,
  "person.deactivated": 1,
  "person.reactivated": 1,
  "system.initialised": 1,
  "system.sealed": 1,
  "system.settingsAmended": 1,
  "system.calendarDaysAdded": 1,
  "system.calendarDayRemoved": 1,
  "system.calendarPublished": 1,
  "system.calendarWithdrawn": 1,
} satisfies Record<EventKind, 1>) as EventKind[];

/** The stream an event belongs to is the first word of its kind. */
export function streamOf(kind: EventKind): StreamType {
  return kind.slice(0, kind.indexOf(".")) as StreamType;
}
