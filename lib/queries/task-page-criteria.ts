import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { speaksFor, type Viewer } from "@/lib/domain/people/viewer";
import { earlierVersions, latestVersions } from "@/lib/domain/task/evidence-versions";
import type { TaskFacts } from "@/lib/domain/task/model";
import { permits } from "@/lib/domain/task/policy";
import type { TaskPageRow } from "@/lib/queries/task-page-select";

/** A version that a later one has replaced; whoever sees the task may still look at it. */
export type EarlierVersion = {
  readonly id: string;
  readonly fileVersion: number;
  readonly size: number;
  readonly mime: string;
  readonly on: Day;
  readonly unitName: string;
  /** The numbers of the submissions that it was part of. */
  readonly submissions: readonly number[];
};

/** A piece of evidence in its last version. */
export type EvidenceShown = {
  readonly id: string;
  readonly name: string;
  readonly fileVersion: number;
  readonly size: number;
  readonly mime: string;
  readonly on: Day;
  readonly unitId: string;
  /** The unit that offered it, where that is not the lead. */
  readonly unitName: string | null;
  /** Other tasks that the viewer may see which offer the same bytes. */
  readonly elsewhere: readonly { readonly id: string; readonly number: string }[];
  readonly criterionIds: readonly string[];
  /** Null where the viewer does not review it now. */
  readonly opened: boolean | null;
  readonly removable: boolean;
  /** Newest first. */
  readonly earlier: readonly EarlierVersion[];
};

export type CriterionShown = {
  readonly id: string;
  readonly position: number;
  readonly text: string;
  readonly evidence: readonly EvidenceShown[];
  /** Why the submission at hand has none. */
  readonly exception: string | null;
};

export type CriteriaShown = { readonly criteria: readonly CriterionShown[]; /** Serves no criterion yet. */ readonly loose: readonly EvidenceShown[] };

/** Criteria with the evidence that speaks for each; what is missing is what has neither. */
export function criteriaOf(viewer: Viewer, row: TaskPageRow, facts: TaskFacts): CriteriaShown {
  const evidence = latestVersions(row.evidence).map((piece) => shownOf(viewer, row, facts, piece));
  const [last] = row.submissions;
  const current = last && (last.state === "prepared" || last.state === "standing" || last.state === "accepted") ? last : null;
  return {
    criteria: row.criteria.map(({ id, position, text }) => ({
      ...{ id, position, text },
      evidence: evidence.filter(({ criterionIds }) => criterionIds.includes(id)),
      exception: current?.exceptions.find(({ criterionId }) => criterionId === id)?.reason ?? null,
    })),
    loose: evidence.filter(({ criterionIds }) => criterionIds.length === 0),
  };
}

function shownOf(viewer: Viewer, row: TaskPageRow, facts: TaskFacts, piece: TaskPageRow["evidence"][number]): EvidenceShown {
  const { id, name, fileVersion, unitId, at, file, criteria, frozenAt } = piece;
  const reviews = facts.submittedEvidenceIds.includes(id) && permits("openEvidence", viewer, facts) === true;
  const unitShown = row.units.find((one) => one.unitId === unitId)?.unit.shortName;
  return {
    ...{ id, name, fileVersion, unitId, size: file.size, mime: file.mime, on: dayAt(at) },
    unitName: unitId === facts.leadUnitId ? null : (unitShown ?? null),
    elsewhere: [...new Map(file.evidence.map(({ task }) => [task.id, task])).values()],
    criterionIds: criteria.map(({ criterionId }) => criterionId),
    opened: reviews ? facts.openings.some((opening) => opening.evidenceId === id && opening.personId === viewer.personId) : null,
    removable: frozenAt === null && speaksFor(viewer, unitId) && permits("removeEvidence", viewer, facts, { unitId }) === true,
    earlier: earlierVersions(piece, row.evidence, row.submissions).map(({ version, submissions }) => ({
      ...{ id: version.id, fileVersion: version.fileVersion, size: version.file.size, mime: version.file.mime, on: dayAt(version.at) },
      ...{ unitName: unitShown ?? "", submissions },
    })),
  };
}
