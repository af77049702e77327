/** From so many tasks of one unit on, a block a task can no longer be told apart. */
const TOO_MANY_BLOCKS = 40;

/**
 * How the tasks of units are drawn beside each other: null for a block a task; from forty of one unit on the whole chart
 * is lengths, and the most that one unit has is the longest, so that lines of one chart can be compared.
 */
export function unitScale(tasksOfUnits: readonly number[]): number | null {
  const most = Math.max(0, ...tasksOfUnits);
  return most < TOO_MANY_BLOCKS ? null : most;
}
