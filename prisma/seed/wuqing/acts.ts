import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { UrgeChannel } from "@/lib/domain/task/model";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { declinePart } from "@/lib/usecases/tasks/decline-part";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { readInstruction } from "@/lib/usecases/tasks/read-instruction";
import { reportPart } from "@/lib/usecases/tasks/report-part";
import { urgeTask } from "@/lib/usecases/tasks/urge-task";
import { waivePart } from "@/lib/usecases/tasks/waive-part";
import type { AccountKey } from "@/prisma/seed/wuqing/accounts";
import type { Act, Moment } from "@/prisma/seed/wuqing/story";
import type { UnitKey } from "@/prisma/seed/wuqing/units";

/** Acts of the office, leaders and units; those of closing stand in acts-of-closing. */

/** Who speaks for a unit, as its head or as its liaison. */
export function speakerOf({ world: { people } }: Moment, unit: UnitKey, as: "head" | "liaison"): Viewer {
  return people[`${unit}.${as}` as AccountKey] ?? people[unit as AccountKey];
}

export function leadOf({ plan }: Moment): UnitKey {
  if (plan.lead === null) throw new Error(`nobody leads ${plan.title}`);
  return plan.lead;
}

/** The task's id with its version, as a page opened at the moment would show it. */
export async function shown({ taskId }: Moment): Promise<{ taskId: string; version: number }> {
  return { taskId, version: (await db().task.findUniqueOrThrow({ where: { id: taskId }, select: { version: true } })).version };
}

export const issue = (): Act => async (at) => {
  await issueTask({ actor: at.world.people["office.head"], now: at.now }, await shown(at));
};

export const acknowledge = (): Act => async (at) => {
  await acknowledgeTask({ actor: speakerOf(at, leadOf(at), "liaison"), now: at.now }, await shown(at));
};

export const decline = (unit: UnitKey, reason: string): Act => async (at) => {
  await declineTask({ actor: speakerOf(at, unit, "head"), now: at.now }, { ...(await shown(at)), reason });
};

export const takePart = (unit: UnitKey): Act => async (at) => {
  await acknowledgePart({ actor: speakerOf(at, unit, "liaison"), now: at.now }, { taskId: at.taskId, unitId: at.world.units[unit] });
};

export const refusePart = (unit: UnitKey, reason: string): Act => async (at) => {
  await declinePart({ actor: speakerOf(at, unit, "head"), now: at.now }, { taskId: at.taskId, unitId: at.world.units[unit], reason });
};

export const finishPart = (unit: UnitKey, text: string): Act => async (at) => {
  await reportPart({ actor: speakerOf(at, unit, "head"), now: at.now }, { taskId: at.taskId, unitId: at.world.units[unit], text });
};

export const waive = (unit: UnitKey, reason: string): Act => async (at) => {
  await waivePart({ actor: at.world.people.office, now: at.now }, { ...(await shown(at)), unitId: at.world.units[unit], reason });
};

export const urge = (text: string, channel: UrgeChannel = "inApp", units: readonly UnitKey[] = []): Act => async (at) => {
  const unitIds = units.map((unit) => at.world.units[unit]);
  await urgeTask({ actor: at.world.people.office, now: at.now }, { taskId: at.taskId, channel, text, unitIds });
};

export const instruct = (text: string, units: readonly UnitKey[], leader: "leader" | "leader.committee" = "leader"): Act => async (at) => {
  const unitIds = units.map((unit) => at.world.units[unit]);
  await instructTask({ actor: at.world.people[leader], now: at.now }, { taskId: at.taskId, text, unitIds });
};

/** The unit reads the last instruction on the task. */
export const readWords = (unit: UnitKey): Act => async (at) => {
  const { id } = await db().instruction.findFirstOrThrow({ where: { taskId: at.taskId }, orderBy: { at: "desc" } });
  await readInstruction({ actor: speakerOf(at, unit, "liaison"), now: at.now }, { instructionId: id });
};
