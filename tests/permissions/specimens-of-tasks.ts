import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { reportPart } from "@/lib/usecases/tasks/report-part";
import { db } from "@/lib/db/client";
import type { Scene } from "@/tests/support/scene";
import { by } from "@/tests/support/scene";
import { evidencedTask, evidenceOf, openAll, preparedTask, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

/** An input that does an action's work when the right person sends it now. */
export type Specimen = (scene: Scene) => Promise<unknown>;

const REASON = "情况说明";

const own: Specimen = async (scene) => ({ ...(await activeTask(scene)), unitId: scene.units.transport });

const acknowledgedPart: Specimen = async (scene) => {
  const { taskId } = await activeTask(scene);
  const unitId = scene.units.transport;
  await acknowledgePart(by(scene.people.transportLiaison), { taskId, unitId });
  return { taskId, unitId, text: "本单位分工已完成" };
};

/** Led by 司法局 together with 交通局, whose part is done: it waits for the co-lead's hand. */
const coLed: Specimen = async (scene) => {
  const unitId = scene.units.transport;
  const { taskId } = await evidencedTask(scene, { parts: [{ unitId, relation: "coLead" }] });
  await acknowledgePart(by(scene.people.transportLiaison), { taskId });
  await reportPart(by(scene.people.transportHead), { taskId, text: "已完成" });
  await prepareSubmission(by(scene.people.justiceLiaison), { ...(await shown(taskId)), statement: "已全部完成" });
  return { ...(await shown(taskId)), unitId };
};

const opened: Specimen = async (scene) => {
  const task = await submittedTask(scene);
  for (const reviewer of [scene.people.office, scene.people.officeHead]) await openAll(reviewer, task.taskId);
  return { ...task, opinion: "同意销号" };
};

const instructed: Specimen = async (scene) => {
  const { taskId } = await activeTask(scene);
  await instructTask(by(scene.people.leader), { taskId, text: "抓紧办理", unitIds: [scene.units.justice] });
  return { instructionId: (await db().instruction.findFirstOrThrow({ where: { taskId } })).id };
};

const acknowledge: Specimen = issuedTask;
const decline: Specimen = async (scene) => ({ ...(await issuedTask(scene)), reason: REASON });
const declineOwnPart: Specimen = async (scene) => ({ ...((await own(scene)) as object), reason: REASON });
const instruct: Specimen = async (scene) => ({ ...(await activeTask(scene)), text: "抓紧办理", unitIds: [scene.units.justice] });
const report: Specimen = async (scene) => ({ ...(await activeTask(scene)), text: "已开展两次专项监督", percent: 40 });
const urge: Specimen = async (scene) => ({ ...(await activeTask(scene)), text: "请抓紧" });
const draft: Specimen = async ({ report: { passages } }) => ({ title: "加强行政执法监督", sources: [{ from: "passage", passageId: passages[1].id }], criteria: ["完成"] });

/** The file of the lead's liaison: to the lead's head it is another's. */
const attach: Specimen = async (scene) => ({ ...(await activeTask(scene)), uploadIds: [await uploaded(scene.people.justiceLiaison)], criterionIds: [] });

const remove: Specimen = async (scene) => {
  const { taskId } = await evidencedTask(scene);
  return { taskId, evidenceId: (await evidenceOf(taskId))[0] };
};

export const TASK_SPECIMENS: Readonly<Record<string, Specimen>> = {
  "app/(desk)/actions.ts acknowledge": acknowledge,
  "app/(desk)/actions.ts acknowledgeOwnPart": own,
  "app/(desk)/actions.ts decline": decline,
  "app/(desk)/actions.ts declineOwnPart": declineOwnPart,
  "app/(desk)/actions.ts report": report,
  "app/(desk)/overdue/actions.ts instruct": instruct,
  "app/(desk)/overdue/actions.ts urge": urge,
  "app/(desk)/tasks/actions.ts issue": async (scene) => ({ tasks: [await draftedTask(scene)] }),
  "app/(desk)/tasks/actions.ts listOptions": async () => ({ chip: "status", address: "/tasks" }),
  "app/(desk)/tasks/actions.ts urge": async (scene) => ({ taskIds: [(await activeTask(scene)).taskId], text: "请抓紧" }),
  "app/(desk)/tasks/new/actions.ts draft": draft,
  "app/(desk)/tasks/new/actions.ts propose": async () => ({ title: "规范行政复议", quote: "" }),
  "app/(desk)/tasks/[taskId]/actions.ts acknowledge": acknowledge,
  "app/(desk)/tasks/[taskId]/actions.ts acknowledgeOwnPart": own,
  "app/(desk)/tasks/[taskId]/actions.ts amend": async (scene) => ({ ...(await activeTask(scene)), title: "改过的题目", reason: REASON }),
  "app/(desk)/tasks/[taskId]/actions.ts attach": attach,
  "app/(desk)/tasks/[taskId]/actions.ts close": opened,
  "app/(desk)/tasks/[taskId]/actions.ts countersign": coLed,
  "app/(desk)/tasks/[taskId]/actions.ts decline": decline,
  "app/(desk)/tasks/[taskId]/actions.ts declineOwnPart": declineOwnPart,
  "app/(desk)/tasks/[taskId]/actions.ts discard": draftedTask,
  "app/(desk)/tasks/[taskId]/actions.ts giveBack": async (scene) => ({ ...(await submittedTask(scene)), returnKind: "work", reason: REASON, missing: "佐证材料" }),
  "app/(desk)/tasks/[taskId]/actions.ts handBack": async (scene) => ({ ...(await preparedTask(scene)), reason: REASON }),
  "app/(desk)/tasks/[taskId]/actions.ts instruct": instruct,
  "app/(desk)/tasks/[taskId]/actions.ts issue": draftedTask,
  "app/(desk)/tasks/[taskId]/actions.ts markRead": instructed,
  "app/(desk)/tasks/[taskId]/actions.ts prepare": async (scene) => ({ ...(await evidencedTask(scene)), statement: "已全部完成" }),
  "app/(desk)/tasks/[taskId]/actions.ts remove": remove,
  "app/(desk)/tasks/[taskId]/actions.ts report": report,
  "app/(desk)/tasks/[taskId]/actions.ts reportOwnPart": acknowledgedPart,
  "app/(desk)/tasks/[taskId]/actions.ts submit": preparedTask,
  "app/(desk)/tasks/[taskId]/actions.ts urge": urge,
  "app/(desk)/tasks/[taskId]/actions.ts waive": async (scene) => ({ ...((await own(scene)) as object), reason: REASON }),
  "app/(desk)/tasks/[taskId]/actions.ts withdraw": submittedTask,
  "app/(desk)/reports/[reportId]/actions.ts draft": draft,
  "app/(desk)/reports/[reportId]/actions.ts merge": async (scene) => ({ ...(await draftedTask(scene)), passageId: scene.report.passages[2].id }),
};
