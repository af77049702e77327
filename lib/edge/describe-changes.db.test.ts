import { createTranslator } from "next-intl";
import { expect, it, vi } from "vitest";
import { describeChanges } from "@/lib/edge/describe-changes";
import type { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import en from "@/messages/en/events.json";
import zh from "@/messages/zh-CN/events.json";
import { buildScene, by, on } from "@/tests/support/scene";
import { issuedTask } from "@/tests/support/scene-tasks";

const language: { locale: "zh-CN" | "en"; events: typeof zh } = { locale: "zh-CN", events: zh };

vi.mock("next-intl/server", () => ({
  getTranslations: async () => createTranslator({ locale: language.locale, messages: { events: language.events }, namespace: "events" }),
}));

it("words what happened since the form was shown, and of it nothing that is not for everyone", async () => {
  const scene = await buildScene();
  const { people, units } = scene;
  const issued = await issuedTask(scene);
  await declineTask(on("2024-03-05", people.justiceHead), { ...issued, reason: "应由交通部门牵头" });
  const lost: ChangedMeanwhile = await acknowledgeTask(by(people.justiceLiaison), issued).catch((error) => error);
  const at = "2024-03-05T02:00:00.000Z";
  expect(await describeChanges(lost.events)).toEqual([{ what: "司法局", to: "退回交办　交通局不再承办　单位负责人", by: "justiceHead", at }]);

  Object.assign(language, { locale: "en", events: en });
  const [change] = await describeChanges(lost.events);
  expect(change).toMatchObject({ what: "司法局", by: "justiceHead" });
  expect(change!.to).toMatch(/declined/i);

  const other = await issuedTask(scene);
  await acknowledgeTask(by(people.justiceHead), other);
  await instructTask(by(people.leader), { taskId: other.taskId, text: "尽快办结", unitIds: [units.transport] });
  const late: ChangedMeanwhile = await acknowledgeTask(by(people.justiceLiaison), other).catch((error) => error);
  expect(late.events.map(({ kind }) => kind)).toEqual(["task.acknowledged"]);
});
