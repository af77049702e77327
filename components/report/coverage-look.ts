import type { Disposition } from "@/lib/domain/report/coverage";

/** How a sentence of each disposition is drawn: full, hatched, a dash, dashed; on the report, and on its import before. */
export const COVERAGE_LOOK: Readonly<Record<Disposition, string>> = {
  task: "border-ink-2 bg-ink-2",
  merged: "border-ink-2 bg-[repeating-linear-gradient(135deg,var(--ink-2)_0_1.5px,transparent_1.5px_4px)]",
  statement: "border-line-2 bg-[linear-gradient(var(--ink-2),var(--ink-2))] bg-[length:100%_1.5px] bg-center bg-no-repeat",
  pending: "border-dashed border-ink-3",
};
