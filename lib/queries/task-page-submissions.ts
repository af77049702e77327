import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { speaksFor, type Viewer } from "@/lib/domain/people/viewer";
import type { ReturnKind } from "@/lib/domain/task/model";
import { daysWithReviewer } from "@/lib/domain/task/waiting";
import type { TaskStream } from "@/lib/queries/task-page-events";
import type { TaskPageRow } from "@/lib/queries/task-page-select";
import { namesOf } from "@/lib/queries/task-page-timeline";
import type { UnitOfTask } from "@/lib/queries/task-row";

/** One attempt to close, with what the reviewer, or the unit's own head, said of it. */
export type SubmissionShown = {
  readonly id: string;
  readonly number: number;
  readonly state: SubmissionRow["state"];
  readonly statement: string;
  readonly preparedBy: string | null;
  readonly preparedOn: Day;
  readonly endorsedBy: string | null;
  readonly endorsedOn: Day | null;
  readonly decidedBy: string | null;
  readonly decidedOn: Day | null;
  /** Until today where it stands; null where it never came to a reviewer. */
  readonly daysWithReviewer: number | null;
  readonly returnKind: ReturnKind | null;
  readonly reason: string | null;
  readonly missing: string | null;
  readonly grantedDueOn: Day | null;
  /** What an attempt that is over proved; of the one at hand the criteria say it. */
  readonly proof: readonly { readonly position: number; readonly names: readonly string[] }[];
  readonly exceptions: readonly { readonly position: number; readonly reason: string }[];
};

type SubmissionRow = TaskPageRow["submissions"][number];

/** Newest first. */
export function submissionsOf(row: TaskPageRow, stream: TaskStream, today: Day): SubmissionShown[] {
  const names = namesOf(stream);
  const closed = stream.events.findLast(({ kind }) => kind === "task.closed");
  const closingOpinion = closed?.kind === "task.closed" ? closed.particulars.opinion : null;
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null));
  const positions = new Map(row.criteria.map(({ id, position }) => [id, position]));
  return row.submissions.map((submission) => {
    const { id, number, state, statement, preparedAt, decidedAt, returnKind, missing } = submission;
    const [endorsedOn, decidedOn] = [submission.endorsedOn as Day | null, decidedAt && dayAt(decidedAt)];
    return {
      ...{ id, number, state, statement, returnKind, missing },
      reason: state === "accepted" ? closingOpinion : submission.reason,
      preparedBy: nameOf(submission.preparedById),
      preparedOn: dayAt(preparedAt),
      endorsedBy: nameOf(submission.endorsedById),
      endorsedOn,
      decidedBy: nameOf(submission.decidedById),
      decidedOn,
      daysWithReviewer: daysWithReviewer({ endorsedOn, endedOn: decidedOn }, state === "standing", today),
      grantedDueOn: submission.grantedDueOn as Day | null,
      proof: state === "returned" || state === "withdrawn" ? proofOf(submission, row.criteria) : [],
      exceptions: submission.exceptions
        .map(({ criterionId, reason: why }) => ({ position: positions.get(criterionId) ?? 0, reason: why }))
        .sort((a, b) => a.position - b.position),
    };
  });
}

function proofOf({ evidence }: SubmissionRow, criteria: TaskPageRow["criteria"]): SubmissionShown["proof"] {
  const namesFor = (id: string) => evidence.filter(({ criterionId }) => criterionId === id).map((tie) => tie.evidence.name);
  return criteria.map(({ id, position }) => ({ position, names: namesFor(id) })).filter(({ names }) => names.length > 0);
}

export type InstructionShown = {
  readonly id: string;
  readonly text: string;
  readonly at: Date;
  readonly author: string | null;
  readonly addressees: readonly { readonly unit: UnitOfTask; readonly readOn: Day | null }[];
  /** The viewer speaks for an addressee that has not read it yet: opening the page leaves the mark. */
  readonly toMark: boolean;
};

/** Those that the viewer may see, newest first; the others never leave the database. */
export function instructionsOf(viewer: Viewer, row: Pick<TaskPageRow, "instructions">, stream: TaskStream): InstructionShown[] {
  const names = namesOf(stream);
  return row.instructions.map(({ id, text, at, authorId, addressees }) => ({
    ...{ id, text, at, author: names.get(authorId) ?? null },
    addressees: addressees.map(({ unit, readAt }) => ({ unit, readOn: readAt && dayAt(readAt) })),
    toMark: addressees.some(({ unit, readAt }) => readAt === null && speaksFor(viewer, unit.id)),
  }));
}
