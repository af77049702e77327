import { db } from "@/lib/db/client";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { by, type Scene } from "@/tests/support/scene";

/** A task of the scene as a form would show it: its id and the version seen. */
export type Shown = { readonly taskId: string; readonly version: number };

/** The day by which the scene's tasks are due, unless a test says otherwise. */
export const DUE = "2024-11-30";

/**
 * A draft complete enough to be issued: led by 司法局, supported by 交通局, two criteria, due on 30 November.
 * What is given replaces what it would say; `{ dueOn: undefined }` is no day.
 */
export async function draftedTask(scene: Scene, given: Record<string, unknown> = {}): Promise<Shown> {
  const { units, people, report } = scene;
  const { taskId } = await draftTaskByHand(by(people.office), {
    title: "加强行政执法监督",
    sources: [{ from: "passage", passageId: report.passages[1].id }],
    leadUnitId: units.justice,
    parts: [{ unitId: units.transport, relation: "supporting", part: "梳理交通执法案卷" }],
    dueOn: DUE,
    criteria: ["全年开展专项监督不少于 3 次", "案卷合格率达到 95%"],
    ...given,
  });
  return shown(taskId);
}

/** Issued on the scene's first day, waiting for the lead's receipt. */
export async function issuedTask(scene: Scene, given: Record<string, unknown> = {}): Promise<Shown> {
  const draft = await draftedTask(scene, given);
  await issueTask(by(scene.people.officeHead), draft);
  return shown(draft.taskId);
}

/** Acknowledged by 司法局's liaison on the scene's first day; the parts still wait for their receipts. */
export async function activeTask(scene: Scene, given: Record<string, unknown> = {}): Promise<Shown> {
  const issued = await issuedTask(scene, given);
  await acknowledgeTask(by(scene.people.justiceLiaison), issued);
  return shown(issued.taskId);
}

/** The task as it is now, as a page opened now would show it. */
export async function shown(taskId: string): Promise<Shown> {
  const { version } = await db().task.findUniqueOrThrow({ where: { id: taskId }, select: { version: true } });
  return { taskId, version };
}
