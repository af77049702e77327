import type { Light } from "@/lib/domain/task/light";
import type { TaskStatus } from "@/lib/domain/task/status";

/** Lists that no status and no light describes; each is a value of `view` in the ledger's address. */
export const LEDGER_VIEWS = ["dueSoon", "declined", "unassigned", "toIssue", "silent", "reporting", "judgedOriginal", "judgedEffective"] as const;
export type LedgerView = (typeof LEDGER_VIEWS)[number];

/** The part of the ledger's filter that a metric sets; what is absent does not filter. */
export type LedgerFilter = {
  readonly status?: readonly TaskStatus[];
  readonly light?: readonly Light[];
  readonly view?: LedgerView;
};
