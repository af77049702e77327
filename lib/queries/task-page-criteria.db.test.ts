import { expect, it } from "vitest";
import { loadTaskPage } from "@/lib/queries/task-page";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { openEvidence } from "@/lib/usecases/tasks/open-evidence";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { submitTask } from "@/lib/usecases/tasks/submit-task";
import { buildScene, on } from "@/tests/support/scene";
import { evidenceOf, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { shown } from "@/tests/support/scene-tasks";

it("keeps the versions that were submitted before within reach of all who see the task", async () => {
  const scene = await buildScene();
  const { people } = scene;
  const { taskId, version } = await submittedTask(scene);
  const [first] = await evidenceOf(taskId);
  await returnTask(on("2024-03-05", people.office), { taskId, version, returnKind: "work", reason: "口径不对", missing: "统计口径" });
  const again = async (content: string) => attachEvidence(on("2024-03-06", people.justiceLiaison), { taskId, uploadIds: [await uploaded(people.justiceLiaison, "标准 1.txt", content)] });
  await again("改了一次");
  await again("又改了一次");
  await prepareSubmission(on("2024-03-07", people.justiceLiaison), { ...(await shown(taskId)), statement: "已改" });
  await submitTask(on("2024-03-07", people.justiceHead), await shown(taskId));

  for (const who of ["office", "justiceHead", "observer"] as const) {
    const [changed, same] = (await loadTaskPage(people[who], taskId, new Date("2024-04-01T02:00:00Z")))!.evidence.criteria.map(({ evidence }) => evidence);
    expect([who, changed?.map(({ fileVersion }) => fileVersion), same?.[0]?.earlier]).toEqual([who, [3], []]);
    expect(changed?.[0]?.earlier.map(({ fileVersion, on: day, unitName, submissions }) => [fileVersion, day, unitName, submissions])).toEqual([
      [2, "2024-03-06", "司法局", []],
      [1, "2024-03-04", "司法局", [1]],
    ]);
    expect(changed?.[0]?.earlier[1]?.id).toBe(first);
    const opened = await openEvidence(on("2024-03-08", people[who]), { evidenceId: first!, counts: false });
    expect(await new Response(opened.stream).text()).toBe("content of 标准 1.txt");
  }
  await expect(openEvidence(on("2024-03-08", people.marketLiaison), { evidenceId: first!, counts: false })).rejects.toMatchObject({ status: 404 });
});
