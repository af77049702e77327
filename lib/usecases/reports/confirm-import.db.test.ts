import { beforeEach, describe, expect, it } from "vitest";
import { digestOf, hashOf } from "@/lib/db/record-event";
import { db } from "@/lib/db/client";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { coverageOf } from "@/lib/domain/report/coverage";
import type { Reading } from "@/lib/domain/report/model";
import { confirmImport } from "@/lib/usecases/reports/confirm-import";
import { importSample } from "@/lib/usecases/reports/import.fixture";
import { saveCorrections } from "@/lib/usecases/reports/save-corrections";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;
let draftId: string;
let draft: ImportDraft;
beforeEach(async () => {
  scene = await buildScene();
  // The scene's own report is of the same issuer and year.
  await db().report.update({ where: { id: scene.report.id }, data: { year: 2022 } });
  ({ draftId } = await importSample(by(scene.people.office)));
  const { reading } = await db().importDraft.findUniqueOrThrow({ where: { id: draftId } });
  draft = draftOf(reading as unknown as Reading, []);
});

async function confirmWith(...corrections: Correction[]) {
  const { version } = await saveCorrections(by(scene.people.office), { draftId, version: 1, corrections });
  return confirmImport(by(scene.people.office), { draftId, version });
}

const key = (number: number) => draft.candidates[number - 1]!.key;

const passagesOf = (reportId: string) => db().passage.findMany({ where: { reportId }, orderBy: { position: "asc" } });

async function nothingWritten() {
  expect(await db().report.count()).toBe(1);
  expect(await db().task.count()).toBe(0);
  expect(await db().importDraft.count()).toBe(1);
}

describe("confirmImport", () => {
  it("makes 3 + 4 tasks of the sample, accounts for its 11 sentences, and takes the draft away", async () => {
    const { reportId, tasks } = await confirmWith();
    expect(tasks).toBe(7);
    const report = await db().report.findUniqueOrThrow({ where: { id: reportId }, include: { editions: { include: { readings: { include: { clauses: true } } } } } });
    expect(report).toMatchObject({ title: "武清区人民政府关于武清区2023年度法治政府建设情况的报告", issuer: "武清区人民政府", year: 2023, publishedOn: "2024-02-28" });
    expect(report.editions[0]).toMatchObject({ number: 1, sourceName: "wuqing-2023.txt" });
    const [reading] = report.editions[0]!.readings;
    expect(reading!.clauses).toHaveLength(draft.clauses.length);

    const passages = await passagesOf(reportId);
    expect(passages).toHaveLength(11);
    expect(passages.every(({ quote, start, end }) => reading!.text.slice(start, end) === quote)).toBe(true);
    expect(coverageOf(passages)).toMatchObject({ total: 11, accounted: 11 });

    const drafted = await db().task.findMany({ orderBy: { createdAt: "asc" }, include: { sources: true, measures: true } });
    const numbers = drafted.map(({ number }) => number).sort();
    expect(numbers).toEqual(["2023-安-01", "2023-安-02", "2023-安-03", "2023-安-04", "2023-问-01", "2023-问-02", "2023-问-03"]);
    expect(drafted.every(({ status, reportId: from }) => status === "draft" && from === reportId)).toBe(true);
    expect(drafted.flatMap(({ sources }) => sources)).toHaveLength(11);
    expect(drafted.flatMap(({ measures }) => measures)).toHaveLength(8);
    expect(await db().importDraft.count()).toBe(0);
  });

  it("leaves its events, chained in the report's stream and in each task's", async () => {
    const { reportId } = await confirmWith({ type: "drop", candidateKey: key(1), reason: "仅为总体评价" });
    const events = await db().event.findMany({ where: { streamType: "report", streamId: reportId }, orderBy: { sequence: "asc" }, include: { particulars: true } });
    expect(events[0]).toMatchObject({ kind: "report.imported", sequence: 1, actorId: scene.people.office.personId });
    expect(events[0]!.particulars!.body).toMatchObject({ issuer: "武清区人民政府", year: 2023, edition: 1, passages: 11, by: { role: "office" } });
    expect(events.slice(1).every(({ kind }) => kind === "report.dispositionSet")).toBe(true);
    expect(events[1]!.particulars!.body).toMatchObject({ from: "pending", to: "statement", reason: "仅为总体评价" });
    expect(events).toHaveLength(12);
    let previousHash = "";
    for (const event of events) {
      expect(event.previousHash).toBe(previousHash);
      expect(event.particularsDigest).toBe(digestOf(event.particulars!.salt, event.particulars!.body));
      expect(event.hash).toBe(hashOf(event));
      previousHash = event.hash;
    }
    expect(await db().event.count({ where: { kind: "task.drafted" } })).toBe(6);
  });

  it("writes down what a person corrected and decided", async () => {
    const { justice, transport } = scene.units;
    const { reportId } = await confirmWith(
      { type: "retitle", candidateKey: key(1), title: "拧紧责任链条" },
      { type: "merge", candidateKeys: [key(3), key(7)], into: key(3) },
      { type: "drop-passage", passageKey: draft.passages[3]!.key, reason: "表述" },
      { type: "set-facts", issuer: "武清区政府", publishedOn: null },
      { type: "set-assignment", candidateKey: key(1), leadUnitId: justice, supportingUnitIds: [transport], dueOn: draft.facts.publishedOn, criteria: ["责任清单印发"], rectificationType: "immediate" },
    );
    expect(await db().report.findUniqueOrThrow({ where: { id: reportId } })).toMatchObject({ issuer: "武清区政府", publishedOn: null });
    const first = await db().task.findFirstOrThrow({ where: { number: "2023-问-01" }, include: { units: { orderBy: { position: "asc" } }, criteria: true } });
    expect(first).toMatchObject({ title: "拧紧责任链条", dueOn: "2024-02-28", rectificationType: "immediate" });
    expect(first.units.map(({ unitId, relation }) => [unitId, relation])).toEqual([[justice, "lead"], [transport, "supporting"]]);
    expect(first.criteria.map(({ text }) => text)).toEqual(["责任清单印发"]);

    const merged = await db().task.findFirstOrThrow({ where: { number: "2023-问-03" }, include: { sources: true, measures: true } });
    expect(merged.sources.map((source) => source.merged)).toEqual([false, true, true, true]);
    expect(merged.measures).toHaveLength(3);
    const { byDisposition } = coverageOf(await passagesOf(reportId));
    expect(byDisposition).toEqual({ task: 7, merged: 3, statement: 1, pending: 0 });
  });

  it("takes words that no passage holds, selected by a person, as a task's source", async () => {
    const words = "严格落实重大行政决策程序";
    const at = draft.text.indexOf("我区法治政府建设虽然取得一定成效");
    const { reportId } = await confirmWith({ type: "add-from-selection", span: { start: at, end: at + 16 }, kind: "shortcoming", title: words });
    const added = await db().task.findFirstOrThrow({ where: { title: words }, include: { sources: true } });
    expect(added).toMatchObject({ number: "2023-问-01", reportId });
    expect(added.sources[0]).toMatchObject({ passageId: null, quote: "我区法治政府建设虽然取得一定成效" });
  });
});

describe("confirms once", () => {
  it("however often the form is sent", async () => {
    const ctx = by(scene.people.office, "confirm-key-of-this-form");
    const [first, second] = await Promise.all([confirmImport(ctx, { draftId, version: 1 }), confirmImport(ctx, { draftId, version: 1 })]);
    expect(second).toEqual(first);
    expect(await db().task.count()).toBe(7);
    expect(await db().report.count()).toBe(2);
  });

  it("from however many tabs", async () => {
    const outcomes = await Promise.allSettled([1, 2, 3].map(() => confirmImport(by(scene.people.office), { draftId, version: 1 })));
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused.map(({ code }) => code)).toEqual(["draft-not-found", "draft-not-found"]);
    expect(await db().task.count()).toBe(7);
  });

  it("of an issuer and year: the other draft stays, and is told where the report is", async () => {
    const { draftId: second } = await importSample(by(scene.people.officeHead));
    const { reportId } = await confirmImport(by(scene.people.office), { draftId, version: 1 });
    const again = confirmImport(by(scene.people.officeHead), { draftId: second, version: 1 });
    await expect(again).rejects.toMatchObject({ code: "report-exists", status: 409, values: { issuer: "武清区人民政府", year: 2023, reportId } });
    expect(await db().importDraft.count({ where: { id: second } })).toBe(1);
    expect(await db().task.count()).toBe(7);
  });

  it("of two drafts at once, one", async () => {
    const { draftId: second } = await importSample(by(scene.people.officeHead));
    const outcomes = await Promise.allSettled([
      confirmImport(by(scene.people.office), { draftId, version: 1 }),
      confirmImport(by(scene.people.officeHead), { draftId: second, version: 1 }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await db().report.count()).toBe(2);
    expect(await db().task.count()).toBe(7);
  });
});

describe("refuses, and writes nothing", () => {
  it("a stale version", async () => {
    await saveCorrections(by(scene.people.office), { draftId, version: 1, corrections: [] });
    await expect(confirmImport(by(scene.people.office), { draftId, version: 1 })).rejects.toMatchObject({ code: "draft-changed" });
    await nothingWritten();
  });

  it.each([
    ["officeHead", 404],
    ["administrator", 403],
    ["leader", 403],
    ["justiceHead", 403],
  ] as const)("%s", async (person, status) => {
    await expect(confirmImport(by(scene.people[person]), { draftId, version: 1 })).rejects.toMatchObject({ status });
    await nothingWritten();
  });

  it("a report without its year", async () => {
    await expect(confirmWith({ type: "set-facts", year: null })).rejects.toMatchObject({ code: "year-missing", field: "year", status: 422 });
    await nothingWritten();
  });

  it("a unit that is no longer active, by the candidate's number", async () => {
    await db().unit.update({ where: { id: scene.units.transport }, data: { active: false } });
    const assigned = confirmWith({ type: "set-assignment", candidateKey: key(2), leadUnitId: scene.units.transport });
    await expect(assigned).rejects.toMatchObject({ code: "candidate-unit-gone", values: { number: 2 } });
    await nothingWritten();
  });
});
