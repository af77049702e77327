import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";

const SELECT = {
  title: true,
  decision: true,
  rectificationType: true,
  dueOn: true,
  leaderInChargeId: true,
  reviewingUnit: { select: { shortName: true } },
  criteria: { select: { text: true }, orderBy: { position: "asc" } },
  measures: { select: { text: true, dueOn: true }, orderBy: { position: "asc" } },
  units: { select: { relation: true, part: true, dueOn: true, unit: { select: { shortName: true } } }, orderBy: { position: "asc" } },
} satisfies Prisma.TaskSelect;

const lines = (rows: readonly (string | null)[][]) => rows.map((row) => row.filter((word) => word).join(" ")).join("\n");

/** What can be amended of a task, each field as one text, for the changes that an event lists. */
export async function describeTask(tx: Tx, taskId: string) {
  const task = await tx.task.findUniqueOrThrow({ where: { id: taskId }, select: SELECT });
  const { title, decision, rectificationType, dueOn, leaderInChargeId, reviewingUnit, criteria, measures, units } = task;
  const leader = leaderInChargeId === null ? null : await tx.person.findUnique({ where: { id: leaderInChargeId }, select: { name: true } });
  const parts = units.filter(({ relation }) => relation === "coLead" || relation === "supporting");
  return {
    title,
    decision,
    rectificationType,
    dueOn,
    lead: units.find(({ relation }) => relation === "lead")?.unit.shortName ?? null,
    parts: lines(parts.map(({ unit, relation, part, dueOn }) => [unit.shortName, relation, dueOn, part])),
    reviewingUnit: reviewingUnit?.shortName ?? null,
    leaderInCharge: leader?.name ?? null,
    criteria: lines(criteria.map(({ text }, index) => [`${index + 1}.`, text])),
    measures: lines(measures.map(({ text, dueOn }, index) => [`${index + 1}.`, dueOn, text])),
  };
}
