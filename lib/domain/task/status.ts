/** Moves only by verbs, through the table in lifecycle.ts. */
export const TASK_STATUSES = ["draft", "issued", "active", "submitted", "closed", "terminated"] as const;

export type TaskStatus = (typeof TASK_STATUSES)[number];

export const OPEN_STATUSES = ["issued", "active", "submitted"] as const satisfies readonly TaskStatus[];

/** Issued, active or submitted. */
export function isOpen(status: TaskStatus): boolean {
  return (OPEN_STATUSES as readonly TaskStatus[]).includes(status);
}
