import type { PartLight } from "@/lib/domain/task/part-light";
import type { PartState } from "@/lib/domain/task/model";
import type { TaskStatus } from "@/lib/domain/task/status";

/** The lists of a unit's desk, in the order in which one would work through them. */
export const DESK_LISTS = ["toEndorse", "toCountersign", "overdue", "toAcknowledge", "returned", "dueSoon", "active", "submitted"] as const;
export type DeskList = (typeof DESK_LISTS)[number];

type OnDesk = {
  readonly relation: "lead" | "coLead" | "supporting";
  readonly status: TaskStatus;
  readonly light: PartLight;
  /** Within the window before its day, whatever the light. */
  readonly dueSoon: boolean;
  readonly partState: PartState;
  readonly countersigned: boolean;
  /** A submission waits for the heads. */
  readonly prepared: boolean;
  /** The viewer heads the unit. */
  readonly heads: boolean;
};

/** In which list a task, or a unit's part of one, lies on that unit's desk; null where nothing is left for the unit to do. */
export function deskListOf(task: OnDesk): DeskList | null {
  return task.relation === "lead" ? listOfLead(task) : listOfPart(task);
}

function listOfLead({ status, light, dueSoon, prepared, heads }: OnDesk): DeskList {
  if (status === "submitted") return "submitted";
  if (prepared && heads) return "toEndorse";
  if (light.why === "overdue") return "overdue";
  if (status === "issued") return "toAcknowledge";
  if (light.why === "returned") return "returned";
  return dueSoon ? "dueSoon" : "active";
}

function listOfPart({ relation, status, light, dueSoon, partState, countersigned, prepared, heads }: OnDesk): DeskList | null {
  if (prepared && heads && relation === "coLead" && !countersigned && partState !== "waived") return "toCountersign";
  if (status === "submitted" || partState === "reported" || partState === "declined" || partState === "waived") return null;
  if (light.why === "overdue") return "overdue";
  if (partState === "pending") return "toAcknowledge";
  return dueSoon ? "dueSoon" : "active";
}
