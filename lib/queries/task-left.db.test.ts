import { beforeEach, describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { loadLedger } from "@/lib/queries/ledger";
import { loadNotifications } from "@/lib/queries/notifications";
import { loadSearch } from "@/lib/queries/search";
import { loadTaskAttempt } from "@/lib/queries/task-attempt";
import { loadTaskPage } from "@/lib/queries/task-page";
import { acknowledgePart } from "@/lib/usecases/tasks/acknowledge-part";
import { acknowledgeTask } from "@/lib/usecases/tasks/acknowledge-task";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { declinePart } from "@/lib/usecases/tasks/decline-part";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { mergePassage } from "@/lib/usecases/tasks/merge-passage";
import { openEvidence } from "@/lib/usecases/tasks/open-evidence";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { urgeTask } from "@/lib/usecases/tasks/urge-task";
import { waivePart } from "@/lib/usecases/tasks/waive-part";
import { by, buildScene, on, type Scene } from "@/tests/support/scene";
import { evidenceOf, uploaded } from "@/tests/support/scene-submissions";
import { draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const TODAY = asDay("2024-04-01");
const NOW = new Date("2024-04-01T02:00:00Z");
const TITLE = "加强行政执法监督";
const refusal = (code: string) => expect.objectContaining({ code });

const amend = async (taskId: string, given: object) => amendTask(on("2024-03-08", scene.people.office), { ...(await shown(taskId)), reason: "会议研究", ...given });
const merge = async (taskId: string, number: 3 | 5) => mergePassage(on("2024-03-08", scene.people.office), { ...(await shown(taskId)), passageId: scene.report.passages[number].id, reason: "一并办理" });

/** The titles under which someone's ledger, search and notifications know of tasks. */
async function named(who: Viewer, words?: string) {
  const ledger = await loadLedger(who, { filter: words === undefined ? {} : { words }, sort: "light", descending: false, page: 1 }, TODAY);
  const search = await loadSearch(who, words ?? TITLE, TODAY);
  const { rows } = await loadNotifications(who, 1);
  const titles = (found: readonly { readonly title: string }[]) => found.map(({ title }) => title);
  return { ledger: titles(ledger.rows), counted: ledger.total, search: titles(search.tasks.hits), notifications: rows.map(({ task }) => task?.title), told: rows.map(({ description }) => description?.key) };
}

/** All that the pages of someone tell of tasks. */
async function allTold(who: Viewer, taskId: string): Promise<string> {
  const ledger = await loadLedger(who, { filter: {}, sort: "light", descending: false, page: 1 }, TODAY);
  return JSON.stringify([await loadTaskPage(who, taskId, NOW), await loadTaskAttempt(who, taskId), ledger.rows, await loadNotifications(who, 1)]);
}

async function declined(): Promise<string> {
  const issued = await issuedTask(scene, { parts: [] });
  await declineTask(on("2024-03-06", scene.people.justiceLiaison), { ...issued, reason: "不属本局职责" });
  return issued.taskId;
}

async function handedOn(taskId: string): Promise<void> {
  await amend(taskId, { leadUnitId: scene.units.transport, dueOn: "2024-12-31" });
  await issueTask(on("2024-03-09", scene.people.officeHead), await shown(taskId));
}

describe("to a unit that declined a task, it is called and quoted as it stood then", () => {
  it("while it is a draft, retitled since", async () => {
    const { justiceHead } = scene.people;
    const taskId = await declined();
    await amend(taskId, { title: "新拟的题目" });
    expect((await loadTaskAttempt(justiceHead, taskId))?.title).toBe(TITLE);
    expect(await named(justiceHead)).toMatchObject({ ledger: [TITLE], counted: 1, search: [TITLE], notifications: [TITLE] });
    expect(await named(justiceHead, "新拟")).toMatchObject({ ledger: [], counted: 0, search: [] });
    expect(await allTold(justiceHead, taskId)).not.toContain("新拟");
  });

  it("once another unit leads it, retitled since", async () => {
    const { justiceLiaison, transportHead } = scene.people;
    const taskId = await declined();
    await handedOn(taskId);
    await amend(taskId, { title: "后来的题目" });
    expect(await named(justiceLiaison)).toMatchObject({ ledger: [TITLE], search: [TITLE], notifications: [TITLE] });
    expect(await named(justiceLiaison, "后来")).toMatchObject({ ledger: [], counted: 0, search: [] });
    expect(await allTold(justiceLiaison, taskId)).not.toContain("后来");
    expect(await named(transportHead, "后来")).toMatchObject({ ledger: ["后来的题目"], search: ["后来的题目"] });
  });

  it("with the sentences of then, and none merged since", async () => {
    const { justiceHead, office } = scene.people;
    const { passages } = scene.report;
    const issued = await issuedTask(scene, { parts: [] });
    await merge(issued.taskId, 5);
    await declineTask(on("2024-03-08", scene.people.justiceLiaison), { ...(await shown(issued.taskId)), reason: "不属本局职责" });
    await merge(issued.taskId, 3);
    const attempt = await loadTaskAttempt(justiceHead, issued.taskId);
    expect(attempt?.reportSources.map(({ words, merged }) => [words, merged])).toEqual([[passages[1].quote, false], [passages[5].quote, true]]);
    expect(attempt?.reportSources[0]).toMatchObject({ path: ["三"], href: expect.stringContaining(`/reports/${scene.report.id}?span=`) });
    expect(await named(justiceHead, "案卷评查")).toMatchObject({ ledger: [TITLE], search: [TITLE] });
    expect(await named(justiceHead, "法治力量")).toMatchObject({ ledger: [], counted: 0, search: [] });
    expect(await allTold(justiceHead, issued.taskId)).not.toContain(passages[3].quote);
    expect(await named(office, "法治力量")).toMatchObject({ ledger: [TITLE] });
  });

  it("without a report that it came to be of later", async () => {
    const oral = { from: "other", origin: "oral", quote: "要抓紧办", givenBy: "区长", givenOn: "2024-03-01" };
    const issued = await issuedTask(scene, { parts: [], sources: [oral] });
    await declineTask(on("2024-03-06", scene.people.justiceLiaison), { ...issued, reason: "不属本局职责" });
    await merge(issued.taskId, 3);
    expect(await loadTaskAttempt(scene.people.justiceHead, issued.taskId)).toMatchObject({ report: null, reportSources: [], otherSources: [{ words: "要抓紧办", givenBy: "区长" }] });
  });

  it("though a later draft planned it for the unit again, until it is asked again", async () => {
    const { justiceHead, officeHead } = scene.people;
    const taskId = await declined();
    await amend(taskId, { leadUnitId: scene.units.justice, title: "再交司法局" });
    expect((await loadTaskAttempt(justiceHead, taskId))?.title).toBe(TITLE);
    await amend(taskId, { leadUnitId: scene.units.town });
    expect((await loadTaskAttempt(justiceHead, taskId))?.title).toBe(TITLE);
    await amend(taskId, { leadUnitId: scene.units.justice });
    await issueTask(on("2024-03-09", officeHead), await shown(taskId));
    expect(await loadTaskAttempt(justiceHead, taskId)).toBeNull();
    expect((await loadTaskPage(justiceHead, taskId, NOW))?.title).toBe("再交司法局");
  });
});

describe("a unit that is taken off before it acknowledged its part", () => {
  it("is told so, and goes on knowing what it was asked, until it is put on again", async () => {
    const { people, units } = scene;
    const { taskId } = await issuedTask(scene);
    await amend(taskId, { parts: [], title: "改后的题目" });
    await amend(taskId, { title: "再改的题目" });
    expect(await loadTaskPage(people.transportHead, taskId, NOW)).toBeNull();
    expect(await loadTaskAttempt(people.transportHead, taskId)).toMatchObject({ title: TITLE, terms: [{ outcome: "lost", reason: "会议研究", dueOn: "2024-11-30", endedOn: "2024-03-08" }] });
    expect(await named(people.transportLiaison)).toMatchObject({ ledger: [TITLE], counted: 1, search: [TITLE], notifications: [TITLE, TITLE], told: ["task.amended", "task.issued"] });
    await expect(acknowledgePart(by(people.transportLiaison), { taskId })).rejects.toEqual(refusal("task-left"));
    expect((await loadTaskPage(people.office, taskId, NOW))?.units.find(({ unit }) => unit.id === units.transport)).toMatchObject({ relation: "former", hasLeft: true, light: { why: "lost" }, receipt: null });
    await amend(taskId, { parts: [{ unitId: units.transport, relation: "supporting", part: "只报数据" }] });
    expect((await loadTaskPage(people.transportHead, taskId, NOW))?.title).toBe("再改的题目");
    await acknowledgePart(by(people.transportLiaison), { taskId });
  });

  it("knows nothing of a draft that named it", async () => {
    const { taskId } = await draftedTask(scene);
    await amend(taskId, { parts: [] });
    expect(await loadTaskAttempt(scene.people.transportHead, taskId)).toBeNull();
  });
});

describe("a unit that declined its part", () => {
  /** 交通局 declines its part on 5 March; 司法局 goes on, and its title and files are of later. */
  async function partDeclined(): Promise<string> {
    const { people } = scene;
    const issued = await issuedTask(scene);
    const { taskId } = issued;
    await declinePart(on("2024-03-05", people.transportLiaison), { taskId, reason: "与交通无关" });
    await acknowledgeTask(on("2024-03-06", people.justiceLiaison), issued);
    await reportProgress(on("2024-03-07", people.justiceLiaison), { taskId, text: "已开展一次检查", percent: 30 });
    await attachEvidence(on("2024-03-07", people.justiceLiaison), { taskId, uploadIds: [await uploaded(people.justiceLiaison, "检查记录.txt")], criterionIds: [] });
    await amend(taskId, { title: "改后的题目" });
    await merge(taskId, 3);
    return taskId;
  }

  it("knows that attempt alone", async () => {
    const { transportHead, transportLiaison } = scene.people;
    const taskId = await partDeclined();
    expect(await loadTaskPage(transportHead, taskId, NOW)).toBeNull();
    expect(await loadTaskAttempt(transportHead, taskId)).toMatchObject({ title: TITLE, terms: [{ outcome: "declined", reason: "与交通无关", dueOn: "2024-11-30", endedOn: "2024-03-05" }] });
    const told = await allTold(transportHead, taskId);
    for (const words of ["已开展一次检查", "检查记录.txt", "改后的题目", scene.report.passages[3].quote]) expect(told).not.toContain(words);
    expect(await named(transportLiaison)).toMatchObject({ ledger: [TITLE], counted: 1, search: [TITLE], notifications: [TITLE], told: ["task.issued"] });
    for (const words of ["改后", "法治力量", "司法"]) expect(await named(transportLiaison, words)).toMatchObject({ ledger: [], counted: 0, search: [] });
    const [evidenceId] = await evidenceOf(taskId);
    await expect(openEvidence(by(transportHead), { evidenceId: evidenceId!, counts: true })).rejects.toEqual(refusal("evidence-not-found"));
  });

  it("has nothing to do, and is neither urged nor instructed", async () => {
    const { people, units } = scene;
    const taskId = await partDeclined();
    await expect(reportProgress(by(people.transportLiaison), { taskId, text: "好" })).rejects.toEqual(refusal("task-left"));
    await expect(amendTask(by(people.transportHead), { ...(await shown(taskId)), title: "好" })).rejects.toEqual(refusal("task-left"));
    await expect(urgeTask(by(people.office), { taskId, unitIds: [units.transport] })).rejects.toEqual(refusal("unit-not-of-task"));
    await expect(instructTask(by(people.leader), { taskId, text: "请抓紧", unitIds: [units.transport] })).rejects.toEqual(refusal("unit-not-of-task"));
    await urgeTask(on("2024-03-20", people.office), { taskId, to: "all" });
    expect((await named(people.transportLiaison)).told).toEqual(["task.issued"]);
  });

  it("is still shown to the office as having declined, and stays away once it is let off, of which it is told", async () => {
    const { people, units } = scene;
    const taskId = await partDeclined();
    const stateOf = async () => (await loadTaskPage(people.office, taskId, NOW))?.units.find(({ unit }) => unit.id === units.transport);
    expect(await stateOf()).toMatchObject({ relation: "supporting", state: "declined", reason: "与交通无关", hasLeft: true });
    await waivePart(on("2024-03-21", people.office), { ...(await shown(taskId)), unitId: units.transport, reason: "同意退回" });
    expect(await stateOf()).toMatchObject({ relation: "supporting", state: "waived", hasLeft: true });
    await amend(taskId, { title: "再改的题目" });
    expect(await loadTaskPage(people.transportHead, taskId, NOW)).toBeNull();
    expect(await loadTaskAttempt(people.transportHead, taskId)).toMatchObject({ title: TITLE, terms: [{ reason: "与交通无关" }] });
    expect(await named(people.transportLiaison)).toMatchObject({ notifications: [TITLE, TITLE], told: ["task.partWaived", "task.issued"] });
  });

  it("has the whole task again once the office gives it the part again", async () => {
    const { people, units } = scene;
    const taskId = await partDeclined();
    await amend(taskId, { parts: [] });
    expect((await loadTaskAttempt(people.transportHead, taskId))?.title).toBe(TITLE);
    await amend(taskId, { parts: [{ unitId: units.transport, relation: "supporting", part: "只报数据" }] });
    expect(await loadTaskAttempt(people.transportHead, taskId)).toBeNull();
    expect(await loadTaskPage(people.transportHead, taskId, NOW)).toMatchObject({ title: "改后的题目", reportSources: [{}, { words: scene.report.passages[3].quote }] });
    await expect(reportProgress(by(people.transportLiaison), { taskId, text: "数据已报" })).rejects.toEqual(refusal("acknowledge-part-first"));
  });
});

describe("a unit whose part went with the lead's refusal", () => {
  it("knows the task as it stood, whether the draft keeps the part, drops it or is issued without it, until it is asked again", async () => {
    const { people, units } = scene;
    const issued = await issuedTask(scene);
    const { taskId } = issued;
    await acknowledgePart(on("2024-03-05", people.transportLiaison), { taskId });
    await declineTask(on("2024-03-06", people.justiceLiaison), { ...issued, reason: "不属本局职责" });
    const term = { outcome: "lost", reason: "不属本局职责", dueOn: "2024-11-30", endedOn: "2024-03-06" };
    const isKnown = async () => {
      expect(await loadTaskAttempt(people.transportHead, taskId)).toMatchObject({ title: TITLE, terms: [term] });
      expect(await named(people.transportLiaison)).toMatchObject({ ledger: [TITLE], counted: 1, search: [TITLE], notifications: [TITLE, TITLE], told: ["task.declined", "task.issued"] });
      expect(await allTold(people.transportHead, taskId)).not.toContain("新拟的题目");
      await expect(reportProgress(by(people.transportLiaison), { taskId, text: "好" })).rejects.toEqual(refusal("task-left"));
    };
    await amend(taskId, { title: "新拟的题目", leadUnitId: units.town, dueOn: "2024-12-31" });
    await isKnown();
    await amend(taskId, { parts: [] });
    await isKnown();
    await issueTask(on("2024-03-09", people.officeHead), await shown(taskId));
    await isKnown();
    await amend(taskId, { parts: [{ unitId: units.transport, relation: "supporting", part: "只报数据" }] });
    expect(await loadTaskAttempt(people.transportHead, taskId)).toBeNull();
    expect((await loadTaskPage(people.transportHead, taskId, NOW))?.title).toBe("新拟的题目");
  });
});
