import { hasRole, isOffice, scopeOf, seesAll, speaksFor, type Viewer } from "@/lib/domain/people/viewer";
import { presentUnitIdsOf, type SeenFacts } from "@/lib/domain/task/model";

/**
 * How much of a task one knows: the whole of it; or, where a unit of theirs declined or lost it and has no other part
 * in it, that attempt alone, see attempt.ts.
 */
export type Sight = "whole" | "attempt";

/** In memory what the where-clauses `visibleTo` and `attemptsOf` say in SQL. Null: one may not know that there is such a task. */
export function sightOf(viewer: Viewer, task: SeenFacts): Sight | null {
  if (seesWhole(viewer, task)) return "whole";
  const scope = scopeOf(viewer);
  return task.leftUnitIds.some((id) => scope.includes(id)) ? "attempt" : null;
}

function seesWhole(viewer: Viewer, task: SeenFacts): boolean {
  if (seesAll(viewer)) return true;
  if (task.status === "draft") return false;
  if (hasRole(viewer, "observer")) return true;
  const scope = scopeOf(viewer);
  const concerned = [...presentUnitIdsOf(task), ...(task.reviewingUnitId === null ? [] : [task.reviewingUnitId])];
  return concerned.some((id) => scope.includes(id));
}

type InstructionSeen = { readonly authorId: string; readonly addresseeUnitIds: readonly string[] };

/** An instruction shows to its author, addressees, leaders and office alone; a unit above an addressee is none. */
export function canSeeInstruction(viewer: Viewer, { authorId, addresseeUnitIds }: InstructionSeen): boolean {
  return viewer.personId === authorId || hasRole(viewer, "leader") || isOffice(viewer) || addresseeUnitIds.some((id) => speaksFor(viewer, id));
}
