import type { Day } from "@/lib/domain/calendar/day";
import type { DeskList } from "@/lib/domain/task/desk";
import type { PartLight } from "@/lib/domain/task/part-light";
import type { ReceiptTerm } from "@/lib/domain/task/receipt";
import type { PartState } from "@/lib/domain/task/model";
import type { TaskStatus } from "@/lib/domain/task/status";

/** A task or a part of one on a unit's desk, as far as its row shows it. */
export type DeskTask = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly light: PartLight;
  readonly list: DeskList;
  readonly unitId: string;
  readonly relation: "lead" | "coLead" | "supporting";
  readonly partState: PartState;
  readonly ownPercent: number;
  readonly issuedOn: Day | null;
  readonly receipt: ReceiptTerm | null;
  readonly dueOn: Day | null;
  readonly sources: readonly { readonly quote: string; readonly href: string | null }[];
  readonly lastWords: { readonly on: Day; readonly text: string } | null;
  readonly criteria: readonly { readonly id: string; readonly position: number; readonly text: string }[];
  /** Evidence can be added now: what is prepared for the heads is frozen. */
  readonly takesFiles: boolean;
  readonly returned: { readonly reason: string; readonly missing: string | null } | null;
};
