import { z } from "zod";
import type { LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import type { NamedFile } from "@/lib/domain/event/named";
import { Conflict, Invalid } from "@/lib/domain/errors";
import { latestVersions } from "@/lib/domain/task/evidence-versions";
import type { CriterionFacts } from "@/lib/domain/task/model";
import { preparationGaps } from "@/lib/domain/task/submission";
import { Id, listOf, optionalWords, words } from "@/lib/usecases/fields";
import type { Ctx } from "@/lib/usecases/verb";

/** What a unit says when it asks to close. */
export const Statement = words(4000);

/** For each criterion that needs a word: more of the task's evidence that serves it, or why it has none. */
export const CriteriaAnswers = listOf(z.object({ criterionId: Id, evidenceIds: listOf(Id), reason: optionalWords(500) }));

export type Answers = z.output<typeof CriteriaAnswers>;

type Prepared = {
  readonly id: string;
  readonly evidence: NamedFile[];
  readonly exceptions: { readonly criterion: number; readonly reason: string }[];
};

/**
 * Writes a submission that waits for the head, with the tie of evidence to criteria and the reasons for what has none.
 *
 * @throws Invalid for a criterion left bare, at its reason; Conflict for a part that is neither reported nor waived
 */
export async function writePrepared(tx: Tx, { actor, now }: Ctx, task: LoadedTask, statement: string, answers: Answers): Promise<Prepared> {
  const { id: taskId } = task.facts;
  const evidence = latestVersions(await tx.evidence.findMany({ where: { taskId, removedAt: null }, orderBy: { id: "asc" } }));
  const criteria = await answeredCriteria(tx, task, answers, evidence.map(({ id }) => id));
  const [gap] = preparationGaps({ criteria, parts: task.facts.parts });
  if (gap?.code === "criterion-without-evidence") throw new Invalid(gap.code, gap.values, fieldOf(task, answers, Number(gap.values["position"])));
  if (gap) throw new Conflict(gap.code, gap.values);

  const { _max } = await tx.submission.aggregate({ where: { taskId }, _max: { number: true } });
  const reasons = answers.flatMap(({ criterionId, reason }) => (reason === undefined ? [] : [{ criterionId, reason }]));
  const { id } = await tx.submission.create({
    data: { taskId, number: (_max.number ?? 0) + 1, state: "prepared", statement, preparedById: actor.personId, preparedAt: now, exceptions: { create: reasons } },
  });
  return {
    id,
    evidence: evidence.map((piece) => ({ id: piece.id, name: piece.name, hash: piece.fileHash })),
    exceptions: reasons.map(({ criterionId, reason }) => ({ criterion: positionOf(task, criterionId), reason })),
  };
}

/**
 * Keeps what a submission proves as its head endorses it: which file speaks for which criterion. Later ones may have old
 * files speak for more.
 */
export async function keepProof(tx: Tx, submissionId: string, taskId: string): Promise<void> {
  const evidence = latestVersions(await tx.evidence.findMany({ where: { taskId, removedAt: null }, include: { criteria: true } }));
  await tx.submissionEvidence.createMany({ data: evidence.flatMap(({ criteria }) => criteria.map((tie) => ({ submissionId, ...tie }))) });
}

/** The criteria as they stand with the answers, which must name the task's own criteria and evidence. */
async function answeredCriteria(tx: Tx, task: LoadedTask, answers: Answers, known: readonly string[]): Promise<CriterionFacts[]> {
  if (answers.some(({ criterionId }) => !task.criteria.some(({ id }) => id === criterionId))) throw new Invalid("criterion-unknown", {}, "criteria");
  if (answers.some(({ evidenceIds }) => evidenceIds.some((id) => !known.includes(id)))) throw new Invalid("evidence-unknown", {}, "criteria");
  const ties = answers.flatMap(({ criterionId, evidenceIds }) => evidenceIds.map((evidenceId) => ({ criterionId, evidenceId })));
  await tx.evidenceCriterion.createMany({ data: ties, skipDuplicates: true });
  const served = await tx.evidenceCriterion.groupBy({ by: ["criterionId"], where: { evidenceId: { in: [...known] } }, _count: true });
  return task.criteria.map(({ id, position }) => ({
    position,
    evidenceCount: served.find(({ criterionId }) => criterionId === id)?._count ?? 0,
    excused: answers.some(({ criterionId, reason }) => criterionId === id && reason !== undefined),
  }));
}

/** The form's field for the reason that a criterion lacks. */
function fieldOf(task: LoadedTask, answers: Answers, position: number): string {
  const index = answers.findIndex(({ criterionId }) => positionOf(task, criterionId) === position);
  return index === -1 ? "criteria" : `criteria.${index}.reason`;
}

function positionOf({ criteria }: LoadedTask, criterionId: string): number {
  return criteria.find(({ id }) => id === criterionId)!.position;
}
