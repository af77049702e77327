import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { verifyChains } from "@/lib/db/verify-chain";
import { asDay } from "@/lib/domain/calendar/day";
import { loadCoverage } from "@/lib/queries/coverage";
import { loadReportPage } from "@/lib/queries/report-page";
import { confirmImport } from "@/lib/usecases/reports/confirm-import";
import { decideLink } from "@/lib/usecases/reports/decide-link";
import { ADDED, addEdition, addSampleReport, CHANGED, CORRECTED, importEdition, REMOVED, sourceOf } from "@/lib/usecases/reports/edition.fixture";
import { SAMPLE } from "@/lib/usecases/reports/import.fixture";
import { saveCorrections } from "@/lib/usecases/reports/save-corrections";
import { setDisposition } from "@/lib/usecases/reports/set-disposition";
import { discardTask } from "@/lib/usecases/tasks/discard-task";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";

let scene: Scene;
let reportId: string;
beforeEach(async () => {
  scene = await buildScene();
  await db().report.update({ where: { id: scene.report.id }, data: { year: 2022 } });
  ({ reportId } = await addSampleReport(by(scene.people.office)));
});

const office = () => on("2024-03-05", scene.people.office);
const pageOf = async (reading: number | null = null) => (await loadReportPage(scene.people.office, reportId, asDay("2024-03-06"), reading))!;
const anchors = () => db().anchor.findMany({ where: { reportId }, orderBy: { fromStart: "asc" } });
const byState = async () => {
  const groups = await db().anchor.groupBy({ by: ["state", "finding"], where: { reportId }, _count: true });
  return Object.fromEntries(groups.map(({ state, finding, _count }) => [`${state} ${finding}`, _count]));
};

describe("a corrected edition", () => {
  it("becomes the next one, with its reading, outline and sentences, and carries what is the same", async () => {
    const { edition, tasks } = await addEdition(office(), reportId);
    expect([edition, tasks]).toEqual([2, 1]);
    expect(await byState()).toEqual({ "carried same": 9, "waiting changed": 1, "waiting gone": 1 });
    const readings = await db().reading.findMany({ where: { reportId }, orderBy: { number: "asc" }, include: { edition: true, passages: true, next: true } });
    expect(readings.map(({ number, next, edition: { number: of }, passages }) => [number, next === null, of, passages.length])).toEqual([[1, false, 1, 11], [2, true, 2, 11]]);
    expect(await db().importDraft.count()).toBe(0);

    const kept = await sourceOf("推动习近平法治思想入脑入心");
    expect(kept).toMatchObject({ readingId: readings[1]!.id, passage: { readingId: readings[1]!.id, disposition: "task" } });
    for (const source of await db().source.findMany({ include: { reading: true } })) {
      if (source.reading) expect(source.reading.text.slice(source.start!, source.end!)).toBe(source.quote);
    }
  });

  it("attaches nothing whose words differ: it waits in the former edition, at the place that is offered", async () => {
    const [first] = await db().reading.findMany({ where: { reportId } });
    await addEdition(office(), reportId);
    for (const words of [CHANGED.from, REMOVED]) expect(await sourceOf(words)).toMatchObject({ readingId: first!.id, passage: { readingId: first!.id } });
    const [changed, gone] = (await anchors()).filter(({ state }) => state === "waiting").sort((a, b) => a.finding.localeCompare(b.finding));
    const { text } = await db().reading.findFirstOrThrow({ where: { reportId, next: null } });
    expect([changed!.quote, text.slice(changed!.start!, changed!.end!)]).toEqual([CHANGED.from, CHANGED.to]);
    expect([gone!.quote, gone!.start, gone!.end]).toEqual([REMOVED, null, null]);
  });

  it("counts the sentences as they read now, and drafts a task of what is new", async () => {
    await addEdition(office(), reportId);
    const { coverage, passages, tasks } = await pageOf();
    expect(coverage).toMatchObject({ total: 11, accounted: 10, byDisposition: { task: 10, pending: 1 } });
    expect(passages.find(({ disposition }) => disposition === "pending")?.quote).toBe(CHANGED.to);
    expect(tasks).toHaveLength(8);
    expect(await sourceOf(ADDED.slice(-12))).toMatchObject({ task: { number: "2023-安-05", status: "draft" } });
    expect((await loadCoverage()).total).toBe(11 + 6);
  });

  it("leaves the former edition readable, with its words, its sentences and its tasks", async () => {
    const before = await pageOf();
    await addEdition(office(), reportId);
    const former = await pageOf(1);
    expect(former.reading).toEqual({ number: 1, edition: 1, isCurrent: false });
    expect([former.text, former.passages.map(({ quote, disposition }) => [quote, disposition])]).toEqual([before.text, before.passages.map(({ quote, disposition }) => [quote, disposition])]);
    const cited = (page: typeof former) => page.tasks.map(({ number, citations }) => [number, citations.filter(({ readingId }) => readingId === before.readingId).map(({ start }) => start).sort((a, b) => a - b)]);
    expect(cited(former).filter(([number]) => number !== "2023-安-05").map(([number, starts]) => [number, [...new Set(starts as number[])]])).toEqual(cited(before));
    expect(former.coverage.total).toBe(11);
    expect(await pageOf(7).catch(() => null)).toBeNull();
  });

  it("leaves its events, in the report's stream and in those of touched tasks alone, and tells their leads", async () => {
    const { task } = await sourceOf(CHANGED.from);
    const { id: taskId, version } = await db().task.update({ where: { id: task.id }, data: { dueOn: "2024-11-30", units: { create: { unitId: scene.units.justice, relation: "lead" } }, criteria: { create: { position: 1, text: "通报四期" } } } });
    await issueTask(by(scene.people.officeHead), { taskId, version });
    await addEdition(office(), reportId);
    const imported = await db().event.findFirstOrThrow({ where: { streamId: reportId, kind: "report.editionImported" }, include: { particulars: true } });
    expect(imported.particulars!.body).toMatchObject({ edition: 2, passages: 11, carried: 9, waiting: 2, lapsed: 0, by: { role: "office" } });
    const touched = await db().event.findMany({ where: { kind: "task.sourceTouched" }, include: { particulars: true, notifications: { select: { personId: true } } } });
    expect(touched).toHaveLength(2);
    const own = touched.find(({ streamId }) => streamId === taskId)!;
    expect(own.particulars!.body).toMatchObject({ edition: 2, sources: [{ quote: CHANGED.from, finding: "changed", offered: CHANGED.to }] });
    expect(own.notifications.map(({ personId }) => personId).sort()).toEqual([scene.people.justiceHead.personId, scene.people.justiceLiaison.personId].sort());
    expect((await verifyChains()).broken).toEqual([]);
  });

  it("carries statements with their reasons, and links of the matrix", async () => {
    const { task } = await sourceOf(REMOVED);
    const cited = await db().source.findMany({ where: { taskId: task.id }, select: { passageId: true } });
    await discardTask(by(scene.people.office), { taskId: task.id, version: task.version });
    const free = await db().passage.findMany({ where: { id: { in: cited.flatMap(({ passageId }) => passageId ?? []) } } });
    for (const passage of free) await setDisposition(by(scene.people.office), { passageId: passage.id, version: passage.version, to: "statement", reason: `表态 ${passage.position}` });
    const clauses = await db().clause.findMany({ where: { reading: { reportId }, passages: { some: {} } }, orderBy: { position: "asc" } });
    const pair = { shortcomingId: clauses.find(({ kind }) => kind === "shortcomings")!.id, arrangementId: clauses.find(({ kind }) => kind === "arrangements")!.id };
    await decideLink(by(scene.people.office), { ...pair, shown: "undecided", decision: "confirmed" });

    await addEdition(office(), reportId);
    const { passages, matrix } = await pageOf();
    const [kept] = free.filter(({ quote }) => quote !== REMOVED);
    expect(passages.find(({ quote }) => quote === kept!.quote)).toMatchObject({ disposition: "statement", reason: `表态 ${kept!.position}` });
    expect((await anchors()).filter(({ passageId, state }) => passageId !== null && state === "left").map(({ quote }) => quote)).toEqual([REMOVED]);
    expect(matrix.rows[0]!.cells[0]!.state).toBe("confirmed");
    expect(await db().clauseLink.count({ where: { reportId } })).toBe(2);
  });

  it("takes what a person said of it while importing, and keeps what was corrected before", async () => {
    await db().report.update({ where: { id: reportId }, data: { issuer: "武清区政府" } });
    const { draftId } = await importEdition(office(), reportId);
    const { version } = await saveCorrections(office(), { draftId, version: 1, corrections: [{ type: "set-facts", publishedOn: "2024-03-20" }] });
    await confirmImport(office(), { draftId, version });
    expect(await db().report.findUnique({ where: { id: reportId } })).toMatchObject({ issuer: "武清区政府", publishedOn: "2024-03-20", year: 2023 });
    expect(await db().event.count({ where: { streamId: reportId, kind: "report.factsCorrected" } })).toBe(1);
  });

  it("looks again, with the next one, for what still waits", async () => {
    await addEdition(office(), reportId);
    const { tasks } = await addEdition(on("2024-03-06", scene.people.office), reportId, SAMPLE.toString("utf8") + "\n");
    expect(tasks).toBe(0);
    expect(await db().anchor.count({ where: { state: "replaced" } })).toBe(2);
    expect(await db().anchor.count({ where: { state: "waiting" } })).toBe(1);
    const { id } = await db().reading.findFirstOrThrow({ where: { reportId, next: null } });
    for (const words of [CHANGED.from, REMOVED]) expect(await sourceOf(words)).toMatchObject({ readingId: id, passage: { disposition: "task" } });
    expect((await anchors()).find(({ state }) => state === "waiting")).toMatchObject({ finding: "gone" });
    expect((await pageOf()).coverage).toMatchObject({ total: 11, accounted: 11 });
  });
});

describe("refuses, and writes nothing", () => {
  const nothingWritten = async () => {
    expect(await db().edition.count({ where: { reportId } })).toBe(1);
    expect(await db().anchor.count()).toBe(0);
  };

  it("the very bytes of the edition there is", async () => {
    await expect(importEdition(office(), reportId, SAMPLE.toString("utf8"))).rejects.toMatchObject({ code: "edition-same-file", status: 409, values: { number: 1 } });
    expect(await db().importDraft.count()).toBe(0);
    await nothingWritten();
  });

  it("a report of another year, and a report there is not", async () => {
    await expect(addEdition(office(), reportId, CORRECTED.replaceAll("2023年度", "2022年度"))).rejects.toMatchObject({ code: "edition-of-another-year", values: { year: 2023, other: 2022 } });
    await expect(importEdition(office(), "no-such-report")).rejects.toMatchObject({ status: 404 });
    await nothingWritten();
  });

  it.each([["officeHead", 404], ["administrator", 403], ["leader", 403], ["justiceHead", 403]] as const)("%s confirming the office's", async (person, status) => {
    const { draftId } = await importEdition(office(), reportId);
    await expect(confirmImport(by(scene.people[person]), { draftId, version: 1 })).rejects.toMatchObject({ status });
    await nothingWritten();
  });

  it("whoever decides of a sentence of the former edition", async () => {
    const [passage] = await db().passage.findMany({ where: { reportId }, orderBy: { position: "asc" } });
    await addEdition(office(), reportId);
    await expect(setDisposition(office(), { passageId: passage!.id, version: passage!.version, to: "statement", reason: "旧页" })).rejects.toMatchObject({ code: "reading-superseded" });
    await expect(draftTaskByHand(office(), { title: "旧页的任务", sources: [{ from: "passage", passageId: passage!.id }] })).rejects.toMatchObject({ code: "reading-superseded" });
    await expect(draftTaskByHand(office(), { title: "旧页的任务", sources: [{ from: "selection", readingId: passage!.readingId, origin: "arrangement", start: 0, end: 4 }] })).rejects.toMatchObject({ code: "reading-superseded" });
  });
});

describe("at once", () => {
  it("one form sent twice makes one edition", async () => {
    const { draftId } = await importEdition(office(), reportId);
    const ctx = on("2024-03-05", scene.people.office, "confirm-this-edition-once");
    const [first, second] = await Promise.all([confirmImport(ctx, { draftId, version: 1 }), confirmImport(ctx, { draftId, version: 1 })]);
    expect(second).toEqual(first);
    expect(await db().edition.count({ where: { reportId } })).toBe(2);
  });

  it("of two drafts at once one wins, or both, one after the other; who is refused is told", async () => {
    const [one, other] = [await importEdition(office(), reportId), await importEdition(on("2024-03-05", scene.people.officeHead), reportId, `${CORRECTED}\n`)];
    const outcomes = await Promise.allSettled([
      confirmImport(office(), { draftId: one.draftId, version: 1 }),
      confirmImport(on("2024-03-05", scene.people.officeHead), { draftId: other.draftId, version: 1 }),
    ]);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason.code] : []));
    expect(refused.every((code) => code === "edition-changed")).toBe(true);
    expect(refused.length).toBeLessThan(2);
    expect(await db().reading.count({ where: { reportId, next: null } })).toBe(1);
    expect(await db().edition.count({ where: { reportId } })).toBe(3 - refused.length);
  });

  it("a task drafted meanwhile is carried, or refused", async () => {
    const { draftId } = await importEdition(office(), reportId);
    const passage = await db().passage.findFirstOrThrow({ where: { reportId, kind: "shortcomings" } });
    const [, drafted] = await Promise.allSettled([
      confirmImport(office(), { draftId, version: 1 }),
      draftTaskByHand(office(), { title: "同时立项", sources: [{ from: "passage", passageId: passage.id }] }),
    ]);
    const current = await db().reading.findFirstOrThrow({ where: { reportId, next: null } });
    if (drafted.status === "rejected") expect(drafted.reason).toMatchObject({ code: "reading-superseded" });
    else expect(await db().source.findFirstOrThrow({ where: { task: { title: "同时立项" } } })).toMatchObject({ readingId: current.id });
  });
});
