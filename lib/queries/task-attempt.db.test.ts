import { beforeEach, describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { loadAttemptRows } from "@/lib/queries/attempt-row";
import { loadNotifications } from "@/lib/queries/notifications";
import { loadTaskAttempt } from "@/lib/queries/task-attempt";
import { loadTaskPage } from "@/lib/queries/task-page";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { declinePart } from "@/lib/usecases/tasks/decline-part";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { openEvidence } from "@/lib/usecases/tasks/open-evidence";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { evidenceOf, uploaded } from "@/tests/support/scene-submissions";
import { queriesOfVisit } from "@/tests/support/scene-visits";
import { issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const TODAY = new Date("2024-04-01T02:00:00Z");
const refusal = (code: string) => expect.objectContaining({ code });
const REASON = "不属本局职责";
const SINCE = ["交通局接办以后的标准", "已开展交通执法检查", "检查记录.txt", "给交通局的批示", "由交通局牵头"];

/** 司法局 declines on 6 March; the task is rewritten and issued to 交通局, which reports, files and is instructed. */
async function handedOn(): Promise<string> {
  const { people, units } = scene;
  const issued = await issuedTask(scene, { parts: [{ unitId: units.town, relation: "supporting", part: "配合检查" }] });
  const { taskId } = issued;
  await instructTask(on("2024-03-05", people.leader), { taskId, text: "请司法局抓紧", unitIds: [units.justice] });
  await declineTask(on("2024-03-06", people.justiceLiaison), { taskId, version: issued.version, reason: REASON });
  const amended = { leadUnitId: units.transport, decision: "由交通局牵头", criteria: ["交通局接办以后的标准"], dueOn: "2024-12-31" };
  await amendTask(on("2024-03-08", people.office), { ...(await shown(taskId)), ...amended });
  await issueTask(on("2024-03-08", people.officeHead), await shown(taskId));
  await acknowledgeTask(on("2024-03-09", people.transportLiaison), await shown(taskId));
  await reportProgress(on("2024-03-12", people.transportLiaison), { taskId, text: "已开展交通执法检查", percent: 40 });
  await attachEvidence(on("2024-03-12", people.transportLiaison), { taskId, uploadIds: [await uploaded(people.transportLiaison, "检查记录.txt")], criterionIds: [] });
  await instructTask(on("2024-03-13", people.leader), { taskId, text: "给交通局的批示", unitIds: [units.transport] });
  return taskId;
}

const attemptOf = async (who: Viewer, taskId: string) => (await loadTaskAttempt(who, taskId))!;
const kindsOf = async (who: Viewer, taskId: string) => (await attemptOf(who, taskId)).timeline.items.map((item) => (item.kind === "event" ? item.description.key : item.kind));

describe("a task that a unit declined", () => {
  it("is no longer seen by it as a whole, and its page keeps that attempt", async () => {
    const taskId = await handedOn();
    const { justiceHead } = scene.people;
    expect(await loadTaskPage(justiceHead, taskId, TODAY)).toBeNull();
    const attempt = await attemptOf(justiceHead, taskId);
    expect(attempt).toMatchObject({ title: "加强行政执法监督", report: { year: 2023 }, reportSources: [{ words: scene.report.passages[1].quote }] });
    expect(attempt.terms).toEqual([{ unit: expect.objectContaining({ shortName: "司法局" }), issuedOn: asDay("2024-03-04"), dueOn: asDay("2024-11-30"), endedOn: asDay("2024-03-06"), outcome: "declined", reason: REASON }]);
    expect(await kindsOf(justiceHead, taskId)).toEqual(["task.declined", "task.instructed", "task.issued", "task.drafted"]);
  });

  it("tells nothing of what came after", async () => {
    const taskId = await handedOn();
    const told = JSON.stringify(await attemptOf(scene.people.justiceHead, taskId));
    for (const words of [...SINCE, "2024-12-31", "交通局"]) expect(told).not.toContain(words);
    const [evidenceId] = await evidenceOf(taskId);
    for (const who of ["justiceHead", "justiceLiaison"] as const) {
      await expect(openEvidence(by(scene.people[who]), { evidenceId: evidenceId!, counts: true })).rejects.toEqual(refusal("evidence-not-found"));
    }
  });

  it("stays so in the draft in between", async () => {
    const issued = await issuedTask(scene, { parts: [] });
    await declineTask(by(scene.people.justiceHead), { ...issued, reason: REASON });
    await amendTask(by(scene.people.office), { ...(await shown(issued.taskId)), decision: "改由别的单位办" });
    expect(await loadTaskPage(scene.people.justiceHead, issued.taskId, TODAY)).toBeNull();
    expect(await kindsOf(scene.people.justiceHead, issued.taskId)).toEqual(["task.declined", "task.issued", "task.drafted"]);
  });

  it("shows it the instructions that it was given, and no others", async () => {
    const taskId = await handedOn();
    const instructions = async (who: "justiceHead" | "justiceLiaison") => (await attemptOf(scene.people[who], taskId)).instructions.map(({ text, author, toMark }) => [text, author, toMark]);
    expect(await instructions("justiceHead")).toEqual([["请司法局抓紧", "leader", false]]);
    expect(await instructions("justiceLiaison")).toEqual([["请司法局抓紧", "leader", false]]);
  });

  it("leaves it nothing to do", async () => {
    const taskId = await handedOn();
    const { justiceLiaison } = scene.people;
    await expect(reportProgress(by(justiceLiaison), { taskId, text: "好" })).rejects.toEqual(refusal("task-left"));
    await expect(acknowledgeTask(by(justiceLiaison), await shown(taskId))).rejects.toEqual(refusal("task-left"));
  });

  it("is a row of that term in its lists, and keeps its name on its notifications", async () => {
    const taskId = await handedOn();
    const { justiceHead } = scene.people;
    expect(await loadAttemptRows(justiceHead, [taskId])).toMatchObject([{ id: taskId, attempt: { unit: { shortName: "司法局" }, dueOn: "2024-11-30", outcome: "declined" } }]);
    const { rows } = await loadNotifications(justiceHead, 1);
    expect(rows.map(({ task }) => task?.title)).toEqual(["加强行政执法监督", "加强行政执法监督"]);
  });

  it("is whole to those who have another part in it, and none to others", async () => {
    const taskId = await handedOn();
    for (const who of ["office", "leader", "observer", "transportHead", "townHead"] as const) {
      expect([who, await loadTaskAttempt(scene.people[who], taskId)]).toEqual([who, null]);
      expect([who, (await loadTaskPage(scene.people[who], taskId, TODAY))?.id]).toEqual([who, taskId]);
    }
    for (const who of ["marketLiaison", "legalAidLiaison"] as const) {
      expect([who, await loadTaskAttempt(scene.people[who], taskId), await loadTaskPage(scene.people[who], taskId, TODAY)]).toEqual([who, null, null]);
    }
  });

  it("is whole again to a unit that is asked again", async () => {
    const issued = await issuedTask(scene, { parts: [] });
    const { people, units } = scene;
    await declineTask(by(people.justiceHead), { ...issued, reason: REASON });
    await amendTask(by(people.office), { ...(await shown(issued.taskId)), leadUnitId: units.justice });
    expect(await loadTaskPage(people.justiceHead, issued.taskId, TODAY)).toBeNull();
    await issueTask(by(people.officeHead), await shown(issued.taskId));
    expect((await loadTaskPage(people.justiceHead, issued.taskId, TODAY))?.status).toBe("issued");
    expect(await loadTaskAttempt(people.justiceHead, issued.taskId)).toBeNull();
  });
});

describe("a part that a unit declined", () => {
  it("is an attempt from then on, and no more once the office has found another way", async () => {
    const { people } = scene;
    const issued = await issuedTask(scene);
    const { taskId } = issued;
    await acknowledgeTask(by(people.justiceLiaison), issued);
    await declinePart(on("2024-03-05", people.transportLiaison), { taskId, reason: "与交通无关" });
    await reportProgress(on("2024-03-07", people.justiceLiaison), { taskId, text: "已开展一次" });
    const attempt = await attemptOf(people.transportHead, taskId);
    await amendTask(on("2024-03-08", people.office), { ...(await shown(taskId)), parts: [], reason: "交通局不再配合" });
    expect(await attemptOf(people.transportHead, taskId)).toEqual(attempt);
    expect(await loadTaskPage(people.transportHead, taskId, TODAY)).toBeNull();
    expect(attempt.terms).toMatchObject([{ unit: { shortName: "交通局" }, issuedOn: null, dueOn: "2024-11-30", endedOn: "2024-03-05", outcome: "declined", reason: "与交通无关" }]);
    expect((await kindsOf(people.transportHead, taskId))[0]).toBe("task.partDeclined");
    expect(JSON.stringify(attempt)).not.toContain("已开展一次");
  });
});

it("asks no more questions than a page may, that of the whole included", async () => {
  const taskId = await handedOn();
  const visit = (who: Viewer) => queriesOfVisit(who, async (viewer) => (await loadTaskPage(viewer, taskId, TODAY)) ?? loadTaskAttempt(viewer, taskId));
  expect(await visit(scene.people.justiceHead)).toBe(8);
});
