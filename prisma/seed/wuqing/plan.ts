import { db } from "@/lib/db/client";
import { addDays } from "@/lib/domain/calendar/day";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import type { Act, Plan, Story } from "@/prisma/seed/wuqing/story";
import type { UnitKey } from "@/prisma/seed/wuqing/units";
import type { World } from "@/prisma/seed/wuqing/world";
import { shown } from "@/prisma/seed/wuqing/acts";

/** What the office says of a task besides what the import asked for. */
function decidedIn({ units, today }: World, { decision, parts = [], reviewedBy, measures = [] }: Plan) {
  return {
    decision,
    parts: parts.map(({ unit, relation = "supporting", part, due }) => ({ unitId: units[unit], relation, part, ...(due !== undefined && { dueOn: addDays(today, due) }) })),
    reviewingUnitId: reviewedBy === undefined ? null : units[reviewedBy],
    measures: measures.map(([text, due]) => ({ text, dueOn: addDays(today, due) })),
  };
}

/** The office writes into an imported draft what was decided and who does which part. */
export async function completeDraft(world: World, plan: Plan, taskId: string, now: Date): Promise<void> {
  const at = await shown({ world, now, taskId, plan });
  await amendTask({ actor: world.people.office, now }, { ...at, ...decidedIn(world, plan) });
}

/** The office drafts a task that no import made. */
export async function draftByHand(world: World, { source, plan }: Story, reportId: string, now: Date): Promise<string> {
  const { title, type, lead, due, criteria } = plan;
  const { taskId } = await draftTaskByHand(
    { actor: world.people.office, now },
    {
      ...{ title, rectificationType: type, criteria, sources: [await sourceOf(world, source, reportId)] },
      ...{ leadUnitId: lead === null ? null : world.units[lead], dueOn: addDays(world.today, due), ...decidedIn(world, plan) },
    },
  );
  return taskId;
}

async function sourceOf({ today }: World, source: Story["source"], reportId: string) {
  if (source.from === "other") {
    const { from, origin, quote, givenBy, givenAgo, documentNumber } = source;
    return { from, origin, quote, givenBy, givenOn: addDays(today, -givenAgo), documentNumber };
  }
  const words = source.from === "passage" ? source.holds : source.begins;
  const passage = await db().passage.findFirstOrThrow({ where: { reportId, quote: { contains: words } } });
  return { from: "passage" as const, passageId: passage.id };
}

/** The office gives a draft another lead. */
export const amendLead = (unit: UnitKey): Act => async (at) => {
  const leadUnitId = at.world.units[unit];
  await amendTask({ actor: at.world.people.office, now: at.now }, { ...(await shown(at)), leadUnitId });
};
