import { hasRole, hasRoleWithin, heldAs, speaksFor, type Viewer } from "@/lib/domain/people/viewer";
import type { Role, RoleHeld } from "@/lib/domain/people/roles";
import { unitIdsOf, type SeenFacts, type TaskFacts } from "@/lib/domain/task/model";

type Units = Pick<SeenFacts, "leadUnitId" | "parts" | "reviewingUnitId">;

const REVIEWING_ROLES: readonly Role[] = ["officeHead", "office", "unitHead", "liaison", "leader"];

/** Who reviews, besides the last resort: the named reviewing unit, else the office. */
export type ReviewedBy = "reviewingUnit" | "office" | "leader";

export function reviewedBy(task: Pick<TaskFacts, "reviewingUnitId" | "reviewerLeft">): ReviewedBy {
  if (!task.reviewerLeft) return "leader";
  return task.reviewingUnitId === null ? "office" : "reviewingUnit";
}

/**
 * Of the reviewing unit or, where none is named, of the office, and without any role in the task's units or
 * below them. `TaskFacts.reviewerLeft` says whether this holds for any active person.
 */
export function couldReview(person: Pick<Viewer, "roles" | "unitPaths">, task: Units): boolean {
  return !hasRoleWithin(person, unitIdsOf(task)) && reviewingRoles(person, task).length > 0;
}

function reviewingRoles({ roles }: Pick<Viewer, "roles">, { reviewingUnitId }: Units): RoleHeld[] {
  if (reviewingUnitId === null) return roles.filter(({ role }) => role === "officeHead" || role === "office");
  return roles.filter(({ role, unitId }) => unitId === reviewingUnitId && REVIEWING_ROLES.includes(role));
}

/** The roles in which the viewer reviews the task; none where somebody else does. */
export function rolesReviewing(viewer: Viewer, task: TaskFacts): RoleHeld[] {
  if (task.reviewerLeft) return couldReview(viewer, task) ? reviewingRoles(viewer, task) : [];
  return reviewsAsLastResort(viewer, task) ? heldAs(viewer, "leader") : [];
}

/** A leader who speaks for none of the task's units, where nobody else is left to review. */
export function reviewsAsLastResort(viewer: Viewer, task: Units): boolean {
  return hasRole(viewer, "leader") && !unitIdsOf(task).some((unitId) => speaksFor(viewer, unitId));
}
