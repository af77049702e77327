import type { LoadedTask } from "@/lib/db/task-facts";
import { Conflict, Forbidden } from "@/lib/domain/errors";
import type { ActingVerb, Capacity } from "@/lib/domain/task/capacity";
import { judge } from "@/lib/domain/task/policy";
import type { Ctx } from "@/lib/usecases/verb";

/** On behalf of which unit (for a waiver, for whose part), and the site's settings that the verb depends on. */
type PermitOptions = Parameters<typeof judge>[3];

/** That the actor may do the verb, and in which capacity: the role to stamp its event with, and the unit it concerns. */
export type Permit = Capacity & { readonly verb: ActingVerb };

/**
 * Asked once by each verb, before it writes; `moveTask` wants the answer.
 *
 * @throws Forbidden where it is not this person's to do; Conflict with the policy's code where it is, but not now
 */
export function permitVerb(verb: ActingVerb, { actor }: Ctx, { facts }: LoadedTask, options?: PermitOptions): Permit {
  const { capacities, refusal } = judge(verb, actor, facts, options);
  if (refusal?.code === "forbidden") throw new Forbidden();
  if (refusal) throw new Conflict(refusal.code, refusal.values);
  return { ...capacities[0]!, verb };
}
