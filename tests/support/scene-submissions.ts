import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import { keepUpload } from "@/lib/usecases/files/keep-upload";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { openEvidence } from "@/lib/usecases/tasks/open-evidence";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { by, FIRST_DAY, on, type Scene } from "@/tests/support/scene";
import { activeTask, shown, type Shown } from "@/tests/support/scene-tasks";

/** A file that the person has sent and no verb has taken up; a text unless bytes are given. */
export async function uploaded(actor: Viewer, name = "通知.txt", content: string | Uint8Array = `content of ${name}`): Promise<string> {
  const bytes = Buffer.from(content);
  const pieces = (async function* () {
    yield bytes;
  })();
  return (await keepUpload(by(actor), { name, bytes: pieces, announced: bytes.length })).uploadId;
}

/** The task's criteria, in the order of the page. */
export async function criteriaOf(taskId: string): Promise<string[]> {
  const criteria = await db().criterion.findMany({ where: { taskId }, orderBy: { position: "asc" } });
  return criteria.map(({ id }) => id);
}

/** The ids of the task's evidence that was not taken back, oldest first. */
export async function evidenceOf(taskId: string): Promise<string[]> {
  const evidence = await db().evidence.findMany({ where: { taskId, removedAt: null }, orderBy: { id: "asc" } });
  return evidence.map(({ id }) => id);
}

/** An active task of 司法局 alone, each criterion with a file of its own. */
export async function evidencedTask(scene: Scene, given: Record<string, unknown> = {}): Promise<Shown> {
  const { taskId } = await activeTask(scene, { parts: [], ...given });
  const liaison = scene.people.justiceLiaison;
  for (const [index, criterionId] of (await criteriaOf(taskId)).entries()) {
    await attachEvidence(by(liaison), { taskId, uploadIds: [await uploaded(liaison, `标准 ${index + 1}.txt`)], criterionIds: [criterionId] });
  }
  return shown(taskId);
}

/** The same, made ready by 司法局's liaison. */
export async function preparedTask(scene: Scene, given: Record<string, unknown> = {}): Promise<Shown> {
  const task = await evidencedTask(scene, given);
  await prepareSubmission(by(scene.people.justiceLiaison), { ...task, statement: "已全部完成" });
  return shown(task.taskId);
}

/** The same, endorsed by 司法局's head on a day. */
export async function submittedTask(scene: Scene, day: string = FIRST_DAY, given: Record<string, unknown> = {}): Promise<Shown> {
  const task = await preparedTask(scene, given);
  await submitTask(on(day, scene.people.justiceHead), task);
  return shown(task.taskId);
}

/** The person opens every piece of the task's evidence, as its page would. */
export async function openAll(actor: Viewer, taskId: string, day: string = FIRST_DAY): Promise<void> {
  for (const evidenceId of await evidenceOf(taskId)) {
    const { stream } = await openEvidence(on(day, actor), { evidenceId, counts: true });
    await stream.cancel();
  }
}
