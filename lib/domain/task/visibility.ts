import { hasRole, isOffice, scopeOf, seesAll, speaksFor, type Viewer } from "@/lib/domain/people/viewer";
import { unitIdsOf, type SeenFacts } from "@/lib/domain/task/model";

/** In memory what the where-clause `visibleTo` says in SQL. */
export function canSee(viewer: Viewer, task: SeenFacts): boolean {
  if (seesAll(viewer)) return true;
  const scope = scopeOf(viewer);
  if (task.formerUnitIds.some((id) => scope.includes(id))) return true;
  if (task.status === "draft") return false;
  if (hasRole(viewer, "observer")) return true;
  const concerned = [...unitIdsOf(task), ...(task.reviewingUnitId === null ? [] : [task.reviewingUnitId])];
  return concerned.some((id) => scope.includes(id));
}

type InstructionSeen = { readonly authorId: string; readonly addresseeUnitIds: readonly string[] };

/** An instruction shows to its author, addressees, leaders and office alone; a unit above an addressee is none. */
export function canSeeInstruction(viewer: Viewer, { authorId, addresseeUnitIds }: InstructionSeen): boolean {
  return viewer.personId === authorId || hasRole(viewer, "leader") || isOffice(viewer) || addresseeUnitIds.some((id) => speaksFor(viewer, id));
}
