import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { asDay } from "@/lib/domain/calendar/day";
import { previewOf } from "@/lib/domain/files";
import type { Viewer } from "@/lib/domain/people/viewer";
import { canPreview } from "@/lib/files/evidence-type";
import { loadAssignment, loadAssignmentChoices } from "@/lib/queries/assignment-suggestions";
import { loadTaskPage } from "@/lib/queries/task-page";
import { taskPageSelect } from "@/lib/queries/task-page-select";
import { attachEvidence } from "@/lib/usecases/tasks/attach-evidence";
import { closeTask } from "@/lib/usecases/tasks/close-task";
import { declineTask } from "@/lib/usecases/tasks/decline-task";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { instructTask } from "@/lib/usecases/tasks/instruct-task";
import { readInstruction } from "@/lib/usecases/tasks/read-instruction";
import { prepareSubmission } from "@/lib/usecases/tasks/prepare-submission";
import { reportProgress } from "@/lib/usecases/tasks/report-progress";
import { returnTask } from "@/lib/usecases/tasks/return-task";
import { urgeTask } from "@/lib/usecases/tasks/urge-task";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import type { PersonKey } from "@/tests/support/scene-people";
import { openAll, submittedTask, uploaded } from "@/tests/support/scene-submissions";
import { queriesOfVisit } from "@/tests/support/scene-visits";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const load = (actor: Viewer, taskId: string, day = "2024-04-01") => loadTaskPage(actor, taskId, new Date(`${day}T02:00:00Z`));
const pageOf = async (who: PersonKey, taskId: string, day?: string) => (await load(scene.people[who], taskId, day))!;
const verbsOf = async (who: PersonKey, taskId: string, day?: string) => (await pageOf(who, taskId, day)).verbs.filter(({ allowed }) => allowed).map(({ verb }) => verb);

describe("the task page", () => {
  it("is not found by one who may not know of the task", async () => {
    const { taskId } = await activeTask(scene);
    expect(await load(scene.people.marketLiaison, taskId)).toBeNull();
    expect(await load(scene.people.office, "no-such-task")).toBeNull();
    const { taskId: draft } = await draftedTask(scene);
    expect(await load(scene.people.justiceLiaison, draft)).toBeNull();
    expect(await load(scene.people.observer, draft)).toBeNull();
  });

  it("offers each role its verbs, and says what bars an issue", async () => {
    const { taskId: draft } = await draftedTask(scene, { leadUnitId: null, criteria: [] });
    expect((await pageOf("officeHead", draft)).gaps).toEqual(["no-lead", "no-criterion"]);
    const { taskId } = await issuedTask(scene, { sources: [{ from: "passage", passageId: scene.report.passages[2].id }] });
    expect(await verbsOf("justiceLiaison", taskId)).toEqual(["acknowledge", "decline"]);
    expect(await verbsOf("transportLiaison", taskId)).toEqual(["acknowledgePart", "declinePart"]);
    expect(await verbsOf("leader", taskId)).toEqual(["instruct", "urge"]);
    expect(await verbsOf("observer", taskId)).toEqual([]);
  });

  it("quotes the sentence with its neighbours and leads back to it", async () => {
    const { taskId } = await activeTask(scene, { sources: [{ from: "passage", passageId: scene.report.passages[2].id }] });
    const { reportSources, report } = await pageOf("justiceLiaison", taskId);
    expect(report?.publishedOn).toBe("2024-02-28");
    expect(reportSources).toHaveLength(1);
    const [{ before, words, after, path, href }] = reportSources as [(typeof reportSources)[number]];
    expect(words).toBe(scene.report.passages[2].quote);
    expect(before.endsWith("监督方式较为单一。")).toBe(true);
    expect(after).toBe("三是基层法治力量较为薄弱。");
    expect(path).toEqual(["三"]);
    expect(href).toMatch(new RegExp(`^/reports/${scene.report.id}\\?span=\\d+-\\d+#lit$`));
  });

  it("reads no more of the reports than the readings that its words stand in", async () => {
    const { taskId } = await activeTask(scene);
    const { editionId, reportId } = await db().reading.findUniqueOrThrow({ where: { id: scene.report.readingId } });
    const later = { reportId, number: 2, formerId: scene.report.readingId, readerVersion: "2", text: "另读", dropped: [], messages: [], corrections: [], createdAt: new Date() };
    await db().reading.create({ data: { ...later, editionId } });
    const row = await db().task.findUniqueOrThrow({ where: { id: taskId }, select: taskPageSelect(scene.people.office, taskId) });
    expect(row.report?.readings.map(({ id }) => id)).toEqual([scene.report.readingId]);
  });

  it("names the sister tasks of a sentence, and the same file elsewhere, only to those who see them", async () => {
    const { people, units } = scene;
    const own = await activeTask(scene, { parts: [] });
    const other = await issuedTask(scene, { title: "交通局的任务", leadUnitId: units.transport, parts: [] });
    const criterionIds: string[] = [];
    await attachEvidence(by(people.justiceLiaison), { taskId: own.taskId, uploadIds: [await uploaded(people.justiceLiaison, "甲.txt", "同一内容")], criterionIds });
    await db().task.update({ where: { id: other.taskId }, data: { status: "active" } });
    await attachEvidence(by(people.transportLiaison), { taskId: other.taskId, uploadIds: [await uploaded(people.transportLiaison, "乙.txt", "同一内容")], criterionIds });

    const office = await pageOf("office", own.taskId);
    expect(office.sisters.map(({ title }) => title)).toEqual(["交通局的任务"]);
    expect(office.evidence.loose[0]?.elsewhere.map(({ id }) => id)).toEqual([other.taskId]);
    const unit = await pageOf("justiceLiaison", own.taskId);
    expect(unit.sisters).toEqual([]);
    expect(unit.evidence.loose[0]?.elsewhere).toEqual([]);
    expect(unit.evidence.loose[0]?.removable).toBe(true);
    expect(office.evidence.loose[0]?.removable).toBe(false);
  });

  it("shows an instruction, in part and timeline, to its author, addressees, leaders and office alone", async () => {
    const { people, units } = scene;
    const { taskId } = await activeTask(scene);
    const words = "只给司法局看的话";
    const { instructionId } = await instructTask(on("2024-03-05", people.leader), { taskId, text: words, unitIds: [units.justice] });
    await readInstruction(on("2024-03-06", people.justiceHead), { instructionId });

    for (const who of ["leader", "otherLeader", "office", "officeHead", "justiceHead", "justiceLiaison"] as const) {
      const page = await pageOf(who, taskId);
      expect([who, page.instructions.length, page.timeline.items.length]).toEqual([who, 1, 5]);
      expect(JSON.stringify(page)).toContain(words);
    }
    expect((await pageOf("leader", taskId)).instructions[0]?.addressees.map(({ readOn }) => readOn)).toEqual(["2024-03-06"]);
    for (const who of ["transportHead", "transportLiaison", "observer", "administrator"] as const) {
      const page = await pageOf(who, taskId);
      expect([who, page.instructions, page.timeline.items.length, page.timeline.brokenAt]).toEqual([who, [], 3, null]);
      expect(JSON.stringify(page)).not.toContain(words);
      expect(JSON.stringify(page)).not.toContain(instructionId);
    }
  });

  it("asks for a read mark of those addressed who have not left one", async () => {
    const { people, units } = scene;
    const { taskId } = await activeTask(scene);
    const { instructionId } = await instructTask(by(people.leader), { taskId, text: "请抓紧", unitIds: [units.justice] });
    const toMark = async (who: PersonKey) => (await pageOf(who, taskId)).instructions[0]?.toMark;
    expect([await toMark("justiceLiaison"), await toMark("office"), await toMark("leader")]).toEqual([true, false, false]);
    await readInstruction(by(people.justiceHead), { instructionId });
    expect(await toMark("justiceLiaison")).toBe(false);
  });

  it("tells the days on which it became overdue, and who has read an urging", async () => {
    const { people } = scene;
    const { taskId } = await activeTask(scene);
    await urgeTask(on("2024-11-20", people.office), { taskId, channel: "telephone", text: "请抓紧" });
    const urged = async () => (await pageOf("office", taskId, "2024-12-05")).timeline.items[1];
    expect(await urged()).toMatchObject({ reads: { told: 2, read: 0, firstOn: null, lastOn: null } });

    const readBy = async (who: PersonKey, at: string) => db().notification.updateMany({ where: { taskId, personId: people[who].personId, event: { kind: "task.urged" } }, data: { readAt: new Date(at) } });
    await readBy("justiceHead", "2024-11-20T15:59:00Z");
    expect(await urged()).toMatchObject({ reads: { told: 2, read: 1, firstOn: "2024-11-20", lastOn: "2024-11-20" } });
    await readBy("justiceLiaison", "2024-11-21T16:01:00Z");
    expect(await urged()).toMatchObject({ reads: { told: 2, read: 2, firstOn: "2024-11-20", lastOn: "2024-11-22" } });

    const { timeline, light } = await pageOf("office", taskId, "2024-12-05");
    expect(light).toMatchObject({ light: "red", days: 5 });
    expect(timeline.items[0]).toEqual({ kind: "overdue", id: "overdue-2024-12-01", day: "2024-12-01" });
  });

  it("names the first event that no longer fits its chain", async () => {
    const { taskId } = await activeTask(scene);
    expect((await pageOf("office", taskId)).timeline.brokenAt).toBeNull();
    await db().$transaction([
      db().$executeRaw`SET LOCAL session_replication_role = replica`,
      db().$executeRaw`UPDATE "EventParticulars" SET "body" = jsonb_set("body", '{dueOn}', '"2025-11-30"') WHERE "eventId" IN (SELECT "id" FROM "Event" WHERE "kind" = 'task.issued')`,
    ]);
    expect((await pageOf("office", taskId)).timeline.brokenAt).toBe(2);
  });

  it("keeps each unit's own word and figure, and the attempts that failed", async () => {
    const { people } = scene;
    const issued = await issuedTask(scene);
    await declineTask(by(people.justiceHead), { ...issued, reason: "不属本局职责" });
    const former = (await pageOf("office", issued.taskId)).units.find(({ relation }) => relation === "former");
    expect(former).toMatchObject({ unit: { shortName: "司法局" }, reason: "不属本局职责" });

    const { taskId } = await activeTask(scene, { sources: [{ from: "passage", passageId: scene.report.passages[2].id }] });
    await reportProgress(on("2024-03-10", people.justiceLiaison), { taskId, text: "已开展一次", percent: 30 });
    await reportProgress(on("2024-03-12", people.justiceLiaison), { taskId, noChange: true });
    const [lead, part] = (await pageOf("justiceLiaison", taskId)).units;
    expect(lead).toMatchObject({ relation: "lead", percent: 30, lastProgressOn: "2024-03-12", lastWords: { on: "2024-03-10", text: "已开展一次" } });
    expect(part).toMatchObject({ relation: "supporting", acknowledgedOn: null, lastWords: null });
  });

  it("shows the reviewer what is still to be opened, and nobody else", async () => {
    const { people } = scene;
    const { taskId } = await submittedTask(scene);
    const openedTo = async (who: PersonKey) => (await pageOf(who, taskId)).evidence.criteria.map(({ evidence }) => evidence[0]?.opened);
    expect(await openedTo("office")).toEqual([false, false]);
    expect(await openedTo("justiceHead")).toEqual([null, null]);
    await openAll(people.office, taskId);
    expect(await openedTo("office")).toEqual([true, true]);
    expect(await verbsOf("office", taskId)).toContain("close");
    expect((await pageOf("office", taskId)).submissions[0]).toMatchObject({ state: "standing", preparedBy: "justiceLiaison", endorsedBy: "justiceHead", endorsedOn: asDay("2024-03-04") });
    await closeTask(by(people.office), { ...(await shown(taskId)), opinion: "同意销号" });
    expect((await pageOf("justiceHead", taskId)).submissions[0]).toMatchObject({ state: "accepted", decidedBy: "office", reason: "同意销号" });
  });

  it("tells the days that a submission lay with the reviewer, and lies there", async () => {
    const { people } = scene;
    const { taskId } = await submittedTask(scene);
    const told = async (day: string) => {
      const { daysWaiting, submissions } = await pageOf("justiceHead", taskId, day);
      return [daysWaiting, ...submissions.map(({ state, daysWithReviewer }) => [state, daysWithReviewer])];
    };
    expect(await told("2024-03-11")).toEqual([7, ["standing", 7]]);
    await openAll(people.office, taskId);
    await returnTask(on("2024-03-12", people.office), { ...(await shown(taskId)), returnKind: "work", reason: "检查次数不够", missing: "缺一次" });
    expect(await told("2024-04-01")).toEqual([null, ["returned", 8]]);
    await prepareSubmission(on("2024-03-20", people.justiceLiaison), { ...(await shown(taskId)), statement: "已补" });
    expect(await told("2024-04-01")).toEqual([null, ["prepared", null], ["returned", 8]]);
  });

  it("keeps words of another origin apart from the report's", async () => {
    const sources = [{ from: "other", origin: "meeting", quote: "会议要求月底前完成。", givenBy: "区政府常务会议", givenOn: "2024-03-01", documentNumber: "第 12 号" }];
    const { taskId } = await draftTaskByHand(by(scene.people.office), { title: "落实会议要求", sources });
    const page = await pageOf("office", taskId);
    expect([page.report, page.reportSources]).toEqual([null, []]);
    expect(page.otherSources[0]).toMatchObject({ origin: "meeting", words: "会议要求月底前完成。", givenBy: "区政府常务会议", documentNumber: "第 12 号" });
  });

  it("asks no more questions for more rows", async () => {
    const few = await activeTask(scene, { parts: [] });
    const many = await activeTask(scene, {
      sources: [2, 3].map((n) => ({ from: "passage", passageId: scene.report.passages[n as 2 | 3].id })),
      criteria: Array.from({ length: 20 }, (_, n) => `标准 ${n}`),
      measures: Array.from({ length: 20 }, (_, n) => ({ text: `举措 ${n}` })),
    });
    for (let n = 0; n < 5; n++) await reportProgress(by(scene.people.justiceLiaison), { taskId: many.taskId, text: `第 ${n} 次` });
    const { officeHead, justiceLiaison } = scene.people;
    const visitTo = (taskId: string, who: Viewer) =>
      queriesOfVisit(who, async (viewer) => {
        const page = await load(viewer, taskId);
        // The office amends: the page asks for its choices too, and in a draft for what is proposed.
        const amends = page?.verbs.some(({ verb }) => verb === "amend");
        return amends ? (page?.status === "draft" ? loadAssignment() : loadAssignmentChoices()) : null;
      });
    expect([await visitTo(few.taskId, officeHead), await visitTo(many.taskId, officeHead)]).toEqual([8, 8]);
    expect([await visitTo(few.taskId, justiceLiaison), await visitTo(many.taskId, justiceLiaison)]).toEqual([7, 7]);
    expect(await visitTo((await draftedTask(scene)).taskId, officeHead)).toBe(8);
  });
});

describe("a preview", () => {
  it("is offered for no type that the server would not show", () => {
    const types = ["application/pdf", "image/jpeg", "image/png", "image/gif", "image/webp", "image/heic", "image/svg+xml", "text/html", "text/plain", "application/zip"];
    for (const mime of types) expect([mime, previewOf(mime) !== null]).toEqual([mime, canPreview(mime)]);
  });
});
