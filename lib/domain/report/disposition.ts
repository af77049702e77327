import type { Disposition } from "@/lib/domain/report/coverage";

/** Where a passage went, by the sources that cite it: a task of its own, or only merged 并入 into others. */
export function dispositionOf(citations: readonly { readonly merged: boolean }[]): Exclude<Disposition, "statement"> {
  if (citations.length === 0) return "pending";
  return citations.every(({ merged }) => merged) ? "merged" : "task";
}
