import type { Day } from "@/lib/domain/calendar/day";
import type { TaskStatus } from "@/lib/domain/task/status";

export const RECTIFICATION_TYPES = ["immediate", "phased", "continuing"] as const;
export type RectificationType = (typeof RECTIFICATION_TYPES)[number];

/** 补正 asks for papers and grants a term; 退回整改 asks for work. */
export const RETURN_KINDS = ["papers", "work"] as const;
export type ReturnKind = (typeof RETURN_KINDS)[number];

/** `former`: a lead that declined or lost the task, or a unit that declined its part and was let go, or lost it. */
export const UNIT_RELATIONS = ["lead", "coLead", "supporting", "former"] as const;
export type UnitRelation = (typeof UNIT_RELATIONS)[number];

export const PART_STATES = ["pending", "acknowledged", "reported", "declined", "waived"] as const;
export type PartState = (typeof PART_STATES)[number];

export const URGE_CHANNELS = ["inApp", "telephone", "meeting", "letter"] as const;
export type UrgeChannel = (typeof URGE_CHANNELS)[number];

/** The part 分工 of a co-lead or supporting unit. */
export type PartFacts = {
  readonly unitId: string;
  readonly unitName: string;
  readonly relation: "coLead" | "supporting";
  readonly state: PartState;
  /** For one that joined after the issue: receipt and progress are waited for since then. */
  readonly joinedOn: Day | null;
  /** Its own day; null for the task's. */
  readonly dueOn: Day | null;
  readonly lastRealProgressOn: Day | null;
  /** A co-lead has countersigned the prepared submission 会签. */
  readonly countersigned: boolean;
};

/** What deadline and light are derived from. All stand on the task's row; none depends on today. */
export type LightFacts = {
  readonly status: TaskStatus;
  /** Issue day of the current lead's assignment. */
  readonly issuedOn: Day | null;
  readonly originalDueOn: Day | null;
  /** The effective day; in a draft, the day planned. */
  readonly dueOn: Day | null;
  readonly suspendedSince: Day | null;
  /** The day the head endorsed the standing submission. */
  readonly submittedOn: Day | null;
  /** The endorsed day of the submission that was accepted. */
  readonly acceptedOn: Day | null;
  readonly closedOn: Day | null;
  /** Set by a return, cleared by real progress since. */
  readonly returnedOn: Day | null;
  /** The last update that was more than "no change". */
  readonly lastRealProgressOn: Day | null;
  /** The earliest day of an unfinished measure. */
  readonly nextMeasureOn: Day | null;
};

export type CriterionFacts = {
  /** From 1, as numbered on the page. */
  readonly position: number;
  readonly evidenceCount: number;
  /** The prepared submission states why it has no evidence. */
  readonly excused: boolean;
};

/** What a viewer's right to see a task depends on. */
export type SeenFacts = {
  readonly status: TaskStatus;
  readonly leadUnitId: string | null;
  readonly parts: readonly Pick<PartFacts, "unitId">[];
  /** Units that declined or lost the task or their part, whether or not they are still listed, until they are asked again. */
  readonly leftUnitIds: readonly string[];
  readonly reviewingUnitId: string | null;
};

/** Everything the rules of a task work on, as plain data. */
export type TaskFacts = LightFacts &
  Omit<SeenFacts, "parts"> & {
    readonly id: string;
    readonly version: number;
    readonly parts: readonly PartFacts[];
    /** Has ever been issued: it can no longer be discarded. */
    readonly everIssued: boolean;
    readonly extensionPending: boolean;
    readonly returnKind: ReturnKind | null;
    /** Who prepared the submission that waits for the head; null where none waits. */
    readonly preparedById: string | null;
    /** The lead unit has an active head to endorse for it. */
    readonly leadUnitHasHead: boolean;
    /** Every unit put on it, and the reviewing one: one may go out of use while a draft names it. */
    readonly unitsInUse: boolean;
    /** Some active person other than a leader may review (see reviewer.ts); else a leader does. */
    readonly reviewerLeft: boolean;
    readonly sourceCount: number;
    readonly criteria: readonly CriterionFacts[];
    /** Evidence of the standing submission; empty where none stands. */
    readonly submittedEvidenceIds: readonly string[];
    /** Who of the reviewers opened which of it. */
    readonly openings: readonly { readonly evidenceId: string; readonly personId: string }[];
  };

/** The units of a task: lead, co-leads, supporting, one that declined its part among them. Former leads are none of them. */
export function unitIdsOf(task: Pick<SeenFacts, "leadUnitId" | "parts">): string[] {
  return [...(task.leadUnitId ? [task.leadUnitId] : []), ...task.parts.map((part) => part.unitId)];
}

/** Those of its units that have it still: one that declined its part has left, if the office has yet to answer that. */
export function presentUnitIdsOf(task: Pick<SeenFacts, "leadUnitId" | "parts" | "leftUnitIds">): string[] {
  return unitIdsOf(task).filter((id) => !task.leftUnitIds.includes(id));
}
