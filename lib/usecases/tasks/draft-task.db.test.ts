import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { dayAt } from "@/lib/domain/calendar/day";
import { amendTask } from "@/lib/usecases/tasks/amend-task";
import { discardTask } from "@/lib/usecases/tasks/discard-task";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { mergePassage } from "@/lib/usecases/tasks/merge-passage";
import { kindsOf, lastEvent, toldOf } from "@/tests/support/events";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";
import { activeTask, draftedTask, issuedTask, shown } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => void (scene = await buildScene()));

const taskOf = (taskId: string) => db().task.findUniqueOrThrow({ where: { id: taskId }, include: { sources: true, criteria: true, measures: true } });
const dispositionOf = async (number: 1 | 2 | 3 | 4 | 5 | 6) => {
  const { disposition } = await db().passage.findUniqueOrThrow({ where: { id: scene.report.passages[number].id } });
  return disposition;
};
const refusal = (code: string) => expect.objectContaining({ code });
const passage = (number: 1 | 2 | 3 | 4 | 5 | 6) => ({ from: "passage", passageId: scene.report.passages[number].id });

const INSTRUCTION = { from: "other", origin: "instruction", quote: "请司法局牵头整改", givenBy: "区长", givenOn: "2024-02-10", documentNumber: "武批〔2024〕3号" };

describe("draft", () => {
  it("takes its sources' words, accounts for them, and leaves its events", async () => {
    const { report, people } = scene;
    const { taskId, number } = await draftTaskByHand(by(people.office), { title: " 加强监督 ", sources: [passage(1), passage(2)] });
    expect(number).toBe("2023-问-01");
    const task = await taskOf(taskId);
    expect(task).toMatchObject({ number, title: "加强监督", origin: "shortcoming", reportId: report.id, status: "draft", version: 1, dueOn: null, everIssued: false });
    expect(task.sources).toMatchObject([
      { passageId: report.passages[1].id, quote: report.passages[1].quote, readingId: report.readingId, position: 0, merged: false },
      { passageId: report.passages[2].id, quote: report.passages[2].quote, position: 1 },
    ]);
    expect([await dispositionOf(1), await dispositionOf(2), await dispositionOf(3)]).toEqual(["task", "task", "pending"]);
    const { id, particulars, state } = await lastEvent(taskId, "task.drafted");
    expect(particulars).toMatchObject({ by: { role: "office" }, number, origin: "shortcoming", reportId: report.id, sources: [{ passageId: report.passages[1].id }, {}] });
    expect(state).toMatchObject({ status: "draft", leadUnitId: null, parts: [] });
    expect(await toldOf(id)).toEqual([]);
    expect((await lastEvent(report.id, "report.dispositionSet")).particulars).toMatchObject({ from: "pending", to: "task", taskNumber: number, path: ["三"] });
    expect(await kindsOf(report.id)).toEqual(["report.dispositionSet", "report.dispositionSet"]);
  });

  it("numbers each origin by itself, by the report's year or that of the words", async () => {
    const draft = async (...sources: unknown[]) => (await draftTaskByHand(by(scene.people.office), { title: "整改", sources })).number;
    expect(await draft(passage(1))).toBe("2023-问-01");
    expect(await draft(passage(1))).toBe("2023-问-02");
    expect(await draft(passage(4), passage(2))).toBe("2023-安-01");
    expect(await draft(INSTRUCTION)).toBe("2024-批-01");
  });

  it("takes no words that are given on a day to come, of which its number would be", async () => {
    const tomorrow = dayAt(new Date(by(scene.people.office).now.getTime() + 86_400_000));
    const ahead = { title: "整改", sources: [passage(1), { ...INSTRUCTION, givenOn: tomorrow }] };
    await expect(draftTaskByHand(by(scene.people.office), ahead)).rejects.toMatchObject({ code: "source-day-future", field: "sources.1.givenOn" });
    expect([await db().task.count(), await dispositionOf(1)]).toEqual([0, "pending"]);
  });

  it("takes words as they show: without what turns them round, and none where nobody sees any", async () => {
    const { taskId } = await draftTaskByHand(by(scene.people.office), { title: "加强\u202e监督\u200b", sources: [passage(1)] });
    expect(await taskOf(taskId)).toMatchObject({ title: "加强监督" });
    await expect(draftTaskByHand(by(scene.people.office), { title: "\u200b\u200d", sources: [passage(2)] })).rejects.toMatchObject({ code: "invalid-form", field: "title" });
  });

  it("keeps another origin's words with who said them, and counts nothing in the report", async () => {
    const { taskId } = await draftTaskByHand(by(scene.people.office), { title: "整改", sources: [INSTRUCTION] });
    const task = await taskOf(taskId);
    expect(task).toMatchObject({ origin: "instruction", reportId: null });
    const { from: _, ...row } = INSTRUCTION;
    expect(task.sources).toMatchObject([{ ...row, passageId: null, start: null }]);
    expect(await kindsOf(scene.report.id)).toEqual([]);
  });

  it("cuts a stretch of a passage, or words that no passage holds, from the reading's text", async () => {
    const { text } = await db().reading.findUniqueOrThrow({ where: { id: scene.report.readingId } });
    const first = await db().passage.findUniqueOrThrow({ where: { id: scene.report.passages[1].id } });
    const selection = { from: "selection", readingId: scene.report.readingId, origin: "shortcoming", start: 2, end: 7 };
    const sources = [{ ...passage(1), start: first.start + 2, end: first.start + 10 }, selection];
    const { taskId } = await draftTaskByHand(by(scene.people.office), { title: "整改", sources });
    expect((await taskOf(taskId)).sources).toMatchObject([{ quote: "行政执法监督力度" }, { quote: text.slice(2, 7), passageId: null }]);
    const refused = (source: object) => draftTaskByHand(by(scene.people.office), { title: "整改", sources: [source] });
    await expect(refused({ ...passage(1), end: first.end + 1 })).rejects.toMatchObject({ code: "span-outside", field: "sources.0" });
    await expect(refused({ ...selection, end: text.length + 1 })).rejects.toEqual(refusal("span-outside"));
    const [blank, { start, quote }] = [text.indexOf("\n"), first];
    await expect(refused({ ...selection, start: blank, end: blank + 1 })).rejects.toMatchObject({ code: "span-outside", field: "sources.0" });

    await db().passage.update({ where: { id: first.id }, data: { quote: `一是𠮷${quote.slice(4)}` } });
    await expect(refused({ ...passage(1), start, end: start + 3 })).rejects.toEqual(refusal("span-outside"));
    await expect(refused({ ...passage(1), start: start + 3 })).rejects.toEqual(refusal("span-outside"));
    await expect(refused({ ...passage(1), start: start + 2, end: start + 4 })).resolves.toBeTruthy();
    await db().passage.update({ where: { id: first.id }, data: { quote } });
  });

  it("plans measures, and knows the day of the next", async () => {
    const { taskId } = await draftedTask(scene, {
      measures: [{ text: "印发方案", dueOn: "2024-05-31" }, { text: "评查", dueOn: "2024-04-30", passageId: scene.report.passages[1].id }, { text: "总结", dueOn: "" }],
    });
    const task = await taskOf(taskId);
    expect(task).toMatchObject({ nextMeasureOn: "2024-04-30" });
    expect(task.measures.map(({ position, dueOn }) => [position, dueOn])).toEqual([[1, "2024-05-31"], [2, "2024-04-30"], [3, null]]);
  });

  it.each([
    ["passage-unknown", "sources.0", { sources: [{ from: "passage", passageId: "none" }] }],
    ["passage-unknown", "measures.0.passageId", () => ({ measures: [{ text: "评查", passageId: scene.report.passages[5].id }] })],
    ["unit-unknown", "leadUnitId", { leadUnitId: "none" }],
    ["unit-twice", "parts.0.unitId", () => ({ parts: [{ unitId: scene.units.justice, relation: "coLead" }] })],
    ["unit-unknown", "reviewingUnitId", { reviewingUnitId: "none" }],
    ["leader-unknown", "leaderInChargeId", () => ({ leaderInChargeId: scene.people.office.personId })],
    ["invalid-form", "dueOn", { dueOn: "2024-02-30" }],
    ["invalid-form", "sources", { sources: [] }],
    ["invalid-form", "sources.0.givenBy", { sources: [{ ...INSTRUCTION, givenBy: "" }] }],
  ])("refuses %s at %s, and takes no number", async (code, field, given) => {
    const input = { title: "整改", sources: [passage(1)], leadUnitId: scene.units.justice, ...(typeof given === "function" ? given() : given) };
    await expect(draftTaskByHand(by(scene.people.office), input)).rejects.toMatchObject({ code, field });
    expect(await db().numberSeries.count()).toBe(0);
    expect(await dispositionOf(1)).toBe("pending");
  });

  it("is the office's alone", async () => {
    const { people } = scene;
    for (const other of [people.leader, people.administrator, people.justiceHead, people.observer]) {
      await expect(draftTaskByHand(by(other), { title: "整改", sources: [passage(1)] })).rejects.toEqual(refusal("forbidden"));
    }
  });

  it("gives fifty at once fifty numbers without a gap, and one form one task", async () => {
    const sources = [passage(1)];
    await Promise.all(Array.from({ length: 50 }, () => draftTaskByHand(by(scene.people.office), { title: "整改", sources })));
    const numbers = (await db().task.findMany({ orderBy: { number: "asc" } })).map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => `2023-问-${String(index + 1).padStart(2, "0")}`));
    const ctx = by(scene.people.office, "form-key-0123456789");
    const twice = await Promise.all([1, 2].map(() => draftTaskByHand(ctx, { title: "整改", sources })));
    expect(twice[0]).toEqual(twice[1]);
    expect(await db().task.count()).toBe(51);
  });
});

describe("discard", () => {
  it("takes the draft away; its passages are unaccounted for again, but for those that another task cites", async () => {
    const { people, report } = scene;
    const kept = await draftedTask(scene, { sources: [passage(2)] });
    const draft = await draftedTask(scene, { sources: [passage(1), passage(2)] });
    await discardTask(by(people.office), { ...draft, reason: "重复" });
    expect(await db().task.findUnique({ where: { id: draft.taskId } })).toBeNull();
    expect([await dispositionOf(1), await dispositionOf(2)]).toEqual(["pending", "task"]);
    expect((await lastEvent(draft.taskId, "task.discarded")).particulars).toMatchObject({ number: "2023-问-02", title: "加强行政执法监督", reason: "重复" });
    expect((await lastEvent(report.id, "report.dispositionSet")).particulars).toMatchObject({ from: "task", to: "pending", taskNumber: "2023-问-02" });
    expect(await taskOf(kept.taskId)).toMatchObject({ status: "draft" });
    await expect(discardTask(by(people.office), draft)).rejects.toEqual(refusal("task-not-found"));
  });

  it("leaves a passage merged where only a merge cites it still", async () => {
    const other = await draftedTask(scene, { sources: [passage(2)] });
    const draft = await draftedTask(scene, { sources: [passage(1)] });
    await mergePassage(by(scene.people.office), { ...other, passageId: scene.report.passages[1].id });
    expect(await dispositionOf(1)).toBe("task");
    await discardTask(by(scene.people.office), draft);
    expect(await dispositionOf(1)).toBe("merged");
  });

  it("is for what was never issued, and for the office", async () => {
    const { people } = scene;
    const issued = await issuedTask(scene);
    await expect(discardTask(by(people.office), issued)).rejects.toEqual(refusal("wrong-status"));
    await db().task.update({ where: { id: issued.taskId }, data: { status: "draft" } });
    await expect(discardTask(by(people.office), issued)).rejects.toEqual(refusal("already-issued"));
    const draft = await draftedTask(scene);
    await expect(discardTask(by(people.leader), draft)).rejects.toEqual(refusal("forbidden"));
    await expect(discardTask(by(people.justiceHead), draft)).rejects.toEqual(refusal("task-not-found"));
    await expect(discardTask(by(people.office), { ...draft, version: 7 })).rejects.toEqual(refusal("changed-meanwhile"));
  });
});

describe("merge", () => {
  const reason = "同一问题";

  it("adds a source, and accounts for the passage as merged", async () => {
    const { people, report } = scene;
    const active = await activeTask(scene);
    await mergePassage(by(people.office), { ...active, passageId: report.passages[5].id, reason });
    expect((await taskOf(active.taskId)).sources.at(-1)).toMatchObject({ passageId: report.passages[5].id, merged: true, position: 1, origin: "arrangement" });
    expect(await dispositionOf(5)).toBe("merged");
    const { id, particulars } = await lastEvent(active.taskId, "task.amended");
    expect(particulars).toMatchObject({ changes: [{ field: "sources", from: null, to: report.passages[5].quote }], reason });
    expect(await toldOf(id)).toEqual(["justiceHead", "justiceLiaison", "transportHead", "transportLiaison"]);
    const again = { ...(await shown(active.taskId)), passageId: report.passages[5].id, reason };
    await expect(mergePassage(by(people.office), again)).rejects.toEqual(refusal("passage-already-cited"));
  });

  it("asks for a reason once the task is issued, and is the office's", async () => {
    const { people, report } = scene;
    const issued = await issuedTask(scene);
    const passageId = report.passages[5].id;
    await expect(mergePassage(by(people.office), { ...issued, passageId })).rejects.toMatchObject({ code: "field-required", field: "reason" });
    await expect(mergePassage(by(people.justiceHead), { ...issued, passageId, reason })).rejects.toEqual(refusal("forbidden"));
    await expect(mergePassage(by(people.townHead), { ...issued, passageId, reason })).rejects.toEqual(refusal("task-not-found"));
    await expect(mergePassage(by(people.office), { ...issued, version: 1, passageId, reason })).rejects.toEqual(refusal("changed-meanwhile"));
    expect(await dispositionOf(5)).toBe("pending");
  });

  it("ties a task of another origin to the report whose words it takes in", async () => {
    const { taskId } = await draftTaskByHand(by(scene.people.office), { title: "整改", sources: [INSTRUCTION] });
    await mergePassage(on("2024-03-05", scene.people.office), { ...(await shown(taskId)), passageId: scene.report.passages[3].id });
    expect(await taskOf(taskId)).toMatchObject({ reportId: scene.report.id, origin: "instruction" });
    await amendTask(by(scene.people.office), { ...(await shown(taskId)), title: "整改到位" });
    expect(await dispositionOf(3)).toBe("merged");
  });
});
