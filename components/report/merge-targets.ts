import type { MergeTarget } from "@/components/report/merge-form";
import { isFrom } from "@/lib/domain/task/lifecycle";
import type { TaskStatus } from "@/lib/domain/task/status";

type Task = { readonly id: string; readonly version: number; readonly number: string; readonly title: string; readonly status: TaskStatus };

/** The tasks of a report that may take a sentence in, by number: merging amends them. Once a page: it is sent with every sentence. */
export function mergeTargets(tasks: readonly Task[]): readonly MergeTarget[] {
  return tasks
    .filter(({ status }) => isFrom("amend", status))
    .map(({ id, version, number, title, status }) => ({ id, version, number, title, isDraft: status === "draft" }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}
