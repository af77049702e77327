import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { loadReviewerLeft } from "@/lib/db/reviewer-left";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { latestVersions } from "@/lib/domain/task/evidence-versions";
import { unitIdsOf, type PartFacts, type TaskFacts } from "@/lib/domain/task/model";

/** What the rules of a task work on, and no more. A page that shows more selects it besides. */
export const TASK_FACTS = {
  id: true,
  number: true,
  title: true,
  version: true,
  status: true,
  everIssued: true,
  issuedOn: true,
  originalDueOn: true,
  dueOn: true,
  suspendedSince: true,
  extensionPending: true,
  percent: true,
  submittedOn: true,
  acceptedOn: true,
  closedOn: true,
  returnedOn: true,
  returnKind: true,
  lastRealProgressOn: true,
  nextMeasureOn: true,
  reviewingUnitId: true,
  reviewingUnit: { select: { active: true } },
  reportId: true,
  units: {
    select: {
      unitId: true,
      relation: true,
      state: true,
      joinedOn: true,
      leftAt: true,
      dueOn: true,
      lastRealProgressOn: true,
      countersignedAt: true,
      unit: { select: { shortName: true, active: true, grants: { where: { role: "unitHead", person: { active: true } }, select: { id: true }, take: 1 } } },
    },
    orderBy: { position: "asc" },
  },
  criteria: { select: { id: true, position: true, evidence: { where: { evidence: { removedAt: null } }, select: { evidenceId: true } } }, orderBy: { position: "asc" } },
  submissions: { where: { state: { in: ["prepared", "standing"] } }, select: { id: true, state: true, number: true, preparedById: true, exceptions: { select: { criterionId: true } } } },
  evidence: { where: { removedAt: null }, select: { id: true, unitId: true, name: true, fileVersion: true, frozenAt: true, openings: { select: { personId: true, submissionId: true } } } },
  _count: { select: { sources: true } },
} satisfies Prisma.TaskSelect;

type FactsRow = Prisma.TaskGetPayload<{ select: typeof TASK_FACTS }>;

/** A task as the rules see it, with what messages and events need to name it. */
export type LoadedTask = {
  readonly facts: TaskFacts;
  readonly number: string;
  readonly title: string;
  readonly percent: number;
  readonly reportId: string | null;
  readonly leadUnitName: string | null;
  readonly unitNames: Readonly<Record<string, string>>;
  readonly criteria: readonly { readonly id: string; readonly position: number }[];
  /** The submission that waits for the head or stands for review; null where there is none. */
  readonly openSubmission: { readonly id: string; readonly state: "prepared" | "standing"; readonly number: number } | null;
};

/** The task by its id, as far as the viewer may know of it; null where not. */
export async function loadVisibleTask(tx: Tx, viewer: Viewer, taskId: string): Promise<LoadedTask | null> {
  const row = await tx.task.findFirst({ where: { AND: [{ id: taskId }, visibleTo(viewer)] }, select: TASK_FACTS });
  return row && asLoadedTask(row, await loadReviewerLeft(tx, row));
}

/**
 * The task as it stands after a verb, for the verb's own event: whoever may see it. Whether a reviewer is left is asked
 * anew only where the verb changed a unit it depends on, or there was no task `before`.
 */
export async function loadTaskAfter(tx: Tx, taskId: string, before: LoadedTask | null): Promise<LoadedTask | null> {
  const row = await tx.task.findUnique({ where: { id: taskId }, select: TASK_FACTS });
  if (!row) return null;
  const after = asLoadedTask(row, before?.facts.reviewerLeft ?? true);
  const holds = before !== null && partiesOf(before.facts) === partiesOf(after.facts);
  return holds ? after : asLoadedTask(row, await loadReviewerLeft(tx, row));
}

/** The units on which it depends who may review. */
function partiesOf(facts: TaskFacts): string {
  return JSON.stringify([facts.reviewingUnitId, unitIdsOf(facts).sort()]);
}

/** The rules' view of a row. `submissions` holds the one that waits or stands, and no other. */
export function asLoadedTask(row: FactsRow, reviewerLeft: boolean): LoadedTask {
  const lead = row.units.find((unit) => unit.relation === "lead");
  const [submission = null] = row.submissions;
  const excused = new Set(submission?.exceptions.map((exception) => exception.criterionId));
  const latest = latestVersions(row.evidence);
  const speaking = new Set(latest.map((piece) => piece.id));
  const submitted = latest.filter((piece) => piece.frozenAt !== null);
  const facts: TaskFacts = {
    id: row.id,
    version: row.version,
    status: row.status,
    everIssued: row.everIssued,
    issuedOn: row.issuedOn as Day | null,
    originalDueOn: row.originalDueOn as Day | null,
    dueOn: row.dueOn as Day | null,
    suspendedSince: row.suspendedSince as Day | null,
    extensionPending: row.extensionPending,
    submittedOn: row.submittedOn as Day | null,
    acceptedOn: row.acceptedOn as Day | null,
    closedOn: row.closedOn as Day | null,
    returnedOn: row.returnedOn as Day | null,
    returnKind: row.returnKind,
    lastRealProgressOn: row.lastRealProgressOn as Day | null,
    nextMeasureOn: row.nextMeasureOn as Day | null,
    reviewingUnitId: row.reviewingUnitId,
    leadUnitId: lead?.unitId ?? null,
    parts: row.units.flatMap(asPart),
    leftUnitIds: row.units.filter((unit) => unit.leftAt !== null).map((unit) => unit.unitId),
    leadUnitHasHead: (lead?.unit.grants.length ?? 0) > 0,
    unitsInUse: row.units.every(({ relation, unit }) => relation === "former" || unit.active) && row.reviewingUnit?.active !== false,
    reviewerLeft,
    preparedById: submission?.state === "prepared" ? submission.preparedById : null,
    sourceCount: row._count.sources,
    criteria: row.criteria.map(({ id, position, evidence }) => {
      return { position, evidenceCount: evidence.filter(({ evidenceId }) => speaking.has(evidenceId)).length, excused: excused.has(id) };
    }),
    submittedEvidenceIds: row.status === "submitted" ? submitted.map((piece) => piece.id) : [],
    openings: submitted.flatMap((piece) => openedFor(submission?.id, piece)),
  };
  return {
    facts,
    number: row.number,
    title: row.title,
    percent: row.percent,
    reportId: row.reportId,
    leadUnitName: lead?.unit.shortName ?? null,
    unitNames: Object.fromEntries(row.units.map((unit) => [unit.unitId, unit.unit.shortName])),
    criteria: row.criteria.map(({ id, position }) => ({ id, position })),
    openSubmission: submission && { id: submission.id, state: submission.state as "prepared" | "standing", number: submission.number },
  };
}

function asPart(unit: FactsRow["units"][number]): PartFacts[] {
  if (unit.relation !== "coLead" && unit.relation !== "supporting") return [];
  const { unitId, relation, state } = unit;
  const [joinedOn, dueOn] = [unit.joinedOn as Day | null, unit.dueOn as Day | null];
  const own = { joinedOn, dueOn, lastRealProgressOn: unit.lastRealProgressOn as Day | null, countersigned: unit.countersignedAt !== null };
  return [{ unitId, unitName: unit.unit.shortName, relation, state, ...own }];
}

/** Who opened it for this submission; to have opened it for an earlier one is not to have reviewed it again. */
function openedFor(submissionId: string | undefined, { id, openings }: Pick<FactsRow["evidence"][number], "id" | "openings">) {
  return openings.filter((opening) => opening.submissionId === submissionId).map(({ personId }) => ({ evidenceId: id, personId }));
}
