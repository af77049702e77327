import { z } from "zod";
import type { LoadedTask } from "@/lib/db/task-facts";
import { Invalid } from "@/lib/domain/errors";
import { presentUnitIdsOf, URGE_CHANNELS } from "@/lib/domain/task/model";
import { Id, listOf, optionalWords } from "@/lib/usecases/fields";
import { namedUnit } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Appended, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

/** What one says when urging, of one task or of many. */
export const UrgeWords = z.object({
  /** Where no units are named: the lead alone, or every unit of the task. */
  to: z.enum(["lead", "all"]).default("lead"),
  channel: z.enum(URGE_CHANNELS).default("inApp"),
  text: optionalWords(1000),
});

const UrgeTask = Appended.extend({
  ...UrgeWords.shape,
  unitIds: listOf(Id, 50),
  /** `named`: whoever chooses among the units and chooses none urges nobody. */
  to: z.enum(["lead", "all", "named"]).default("lead"),
});

/** The office or a leader urges units of an open task 催办: on the record, with the channel; when it was read stands on the notifications. */
export const urgeTask = verb("task.urge", UrgeTask, async (tx, ctx, { taskId, unitIds, to, channel, text = "" }) => {
  const task = await loadTask(tx, ctx, taskId);
  const by = permitVerb("urge", ctx, task);
  const urged = unitsUrged(task, unitIds, to);
  const particulars = { to: urged.map((unitId) => namedUnit(task, unitId)), channel, text };
  const { eventId } = await moveTask(tx, ctx, task, by, { event: { kind: "task.urged", particulars } });
  const act = { taskId, byPersonId: ctx.actor.personId, channel, text, at: ctx.now, eventId };
  await tx.urge.createMany({ data: urged.map((unitId) => ({ ...act, unitId })) });
});

function unitsUrged({ facts }: LoadedTask, named: readonly string[], to: z.infer<typeof UrgeTask>["to"]): string[] {
  const units = presentUnitIdsOf(facts);
  if (named.some((id) => !units.includes(id))) throw new Invalid("unit-not-of-task", {}, "unitIds");
  if (named.length > 0) return [...new Set(named)];
  if (to === "named") throw new Invalid("field-required", {}, "unitIds");
  return to === "all" ? units : units.slice(0, 1);
}
