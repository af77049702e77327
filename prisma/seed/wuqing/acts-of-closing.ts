import { addDays } from "@/lib/domain/calendar/day";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import { closeTask } from "@/lib/usecases/tasks/close-task";
import { countersignSubmission } from "@/lib/usecases/tasks/countersign-submission";
import { handBackSubmission } from "@/lib/usecases/tasks/hand-back-submission";
import { openEvidence } from "@/lib/usecases/tasks/open-evidence";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { withdrawSubmission } from "@/lib/usecases/tasks/withdraw-submission";
import { leadOf, shown, speakerOf } from "@/prisma/seed/wuqing/acts";
import { criteriaAt } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Act, Moment } from "@/prisma/seed/wuqing/story";
import type { UnitKey } from "@/prisma/seed/wuqing/units";

/** The lead's liaison makes a submission ready; `without` says by criterion, from 1, why it has no evidence. */
export const prepare = (statement: string, without: Readonly<Record<number, string>> = {}): Act => async (at) => {
  const criteria = [];
  for (const [position, reason] of Object.entries(without)) criteria.push({ criterionId: (await criteriaAt(at, [Number(position)]))[0], evidenceIds: [], reason });
  await prepareSubmission({ actor: speakerOf(at, leadOf(at), "liaison"), now: at.now }, { ...(await shown(at)), statement, criteria });
};

export const handBack = (reason: string): Act => async (at) => {
  await handBackSubmission({ actor: speakerOf(at, leadOf(at), "head"), now: at.now }, { ...(await shown(at)), reason });
};

export const countersign = (unit: UnitKey): Act => async (at) => {
  await countersignSubmission({ actor: speakerOf(at, unit, "head"), now: at.now }, { ...(await shown(at)), unitId: at.world.units[unit] });
};

export const submit = (): Act => async (at) => {
  await submitTask({ actor: speakerOf(at, leadOf(at), "head"), now: at.now }, await shown(at));
};

export const withdraw = (reason: string): Act => async (at) => {
  await withdrawSubmission({ actor: speakerOf(at, leadOf(at), "head"), now: at.now }, { ...(await shown(at)), reason });
};

/** The reviewer opens the submitted evidence; only the first so many files where a number is given. */
export const open = (count = 100): Act => async (at) => {
  const pieces = await db().evidence.findMany({ where: { taskId: at.taskId, removedAt: null }, orderBy: { at: "asc" }, take: count, select: { id: true } });
  for (const { id } of pieces) {
    const { stream } = await openEvidence({ actor: reviewerOf(at), now: at.now }, { evidenceId: id, counts: true });
    await stream.cancel();
  }
};

/** 退回整改: what is lacking is work. */
export const returnForWork = (reason: string, missing: string): Act => async (at) => {
  await returnTask({ actor: reviewerOf(at), now: at.now }, { ...(await shown(at)), returnKind: "work", reason, missing });
};

/** 退回补正: what is lacking is papers; the term is a day counted from today. */
export const returnForPapers = (reason: string, missing: string, term: number): Act => async (at) => {
  const grantedDueOn = addDays(at.world.today, term);
  await returnTask({ actor: reviewerOf(at), now: at.now }, { ...(await shown(at)), returnKind: "papers", reason, missing, grantedDueOn });
};

export const close = (opinion: string): Act => async (at) => {
  await closeTask({ actor: reviewerOf(at), now: at.now }, { ...(await shown(at)), opinion });
};

function reviewerOf(at: Moment): Viewer {
  const { reviewedBy } = at.plan;
  return reviewedBy === undefined ? at.world.people.office : speakerOf(at, reviewedBy, "head");
}
