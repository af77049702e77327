import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { verifyChains } from "@/lib/db/verify-chain";
import { asDay } from "@/lib/domain/calendar/day";
import { loadEditionChanges } from "@/lib/queries/edition-changes";
import { findSpanAgain } from "@/lib/queries/find-span-again";
import { loadSiteHome } from "@/lib/queries/home-site";
import { loadReportPage } from "@/lib/queries/report-page";
import { loadTaskPage } from "@/lib/queries/task-page";
import { loadWaitingAnchors } from "@/lib/queries/waiting-anchors";
import { decideAnchor } from "@/lib/usecases/reports/decide-anchor";
import { ADDED, addEdition, addSampleReport, CHANGED, CORRECTED, REMOVED, sourceOf } from "@/lib/usecases/reports/edition.fixture";
import { countQueries } from "@/tests/support/count-queries";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";

let scene: Scene;
let reportId: string;
beforeEach(async () => {
  scene = await buildScene();
  await db().report.update({ where: { id: scene.report.id }, data: { year: 2022 } });
  ({ reportId } = await addSampleReport(by(scene.people.office)));
  await addEdition(on("2024-03-05", scene.people.office), reportId);
});

const office = (formKey?: string) => on("2024-03-06", scene.people.office, formKey);
const waitingFor = (words: string) => db().anchor.findFirstOrThrow({ where: { quote: words, state: "waiting" } });
const currentId = async () => (await db().reading.findFirstOrThrow({ where: { reportId, next: null } })).id;
const sentence = async (words: string) => db().passage.findFirstOrThrow({ where: { reading: { reportId, next: null }, quote: { contains: words } } });
const told = async (kind: string) => (await db().event.findFirstOrThrow({ where: { kind }, orderBy: { at: "desc" }, include: { particulars: true } })).particulars!.body;

describe("decideAnchor", () => {
  it("takes the new words in place of the old, which stay in the history", async () => {
    const { id: anchorId } = await waitingFor(CHANGED.from);
    const before = await sourceOf(CHANGED.from);
    await decideAnchor(office(), { anchorId, decision: "accept" });
    const source = await sourceOf(CHANGED.to);
    expect(source).toMatchObject({ id: before.id, readingId: await currentId(), passage: { quote: CHANGED.to, disposition: "task" }, task: { version: before.task.version + 1 } });
    expect(await db().anchor.findUnique({ where: { id: anchorId } })).toMatchObject({ state: "accepted", quote: CHANGED.from, decidedById: scene.people.office.personId });
    expect(await told("report.anchorDecided")).toMatchObject({ decision: "accepted", task: { name: source.task.number }, from: CHANGED.from, to: CHANGED.to });
    expect(await told("task.sourceDecided")).toMatchObject({ edition: 2, decision: "accepted", from: CHANGED.from, to: CHANGED.to });
    expect((await loadReportPage(scene.people.office, reportId, asDay("2024-03-06")))!.coverage).toMatchObject({ total: 11, accounted: 11 });
    expect((await verifyChains()).broken).toEqual([]);
  });

  it("puts an orphan to a sentence that a person chose, or to words pasted", async () => {
    const { id: anchorId } = await waitingFor(REMOVED);
    const { id: passageId } = await sentence("每季度开展");
    await decideAnchor(office(), { anchorId, decision: "attach", passageId, reason: "并到第四条" });
    expect(await sourceOf(CHANGED.to)).toMatchObject({ passageId });

    const other = await waitingFor(CHANGED.from);
    await decideAnchor(office(), { anchorId: other.id, decision: "attach", words: "区委书记、区长先后为全区领导干部讲授专题法治课" });
    expect(await sourceOf("讲授专题法治课")).toMatchObject({ passageId: null, readingId: await currentId() });
  });

  it("leaves them as words of the former edition, for good", async () => {
    const { id: anchorId } = await waitingFor(REMOVED);
    const before = await sourceOf(REMOVED);
    await decideAnchor(office(), { anchorId, decision: "leave", reason: "更正版删去，任务照旧" });
    expect(await sourceOf(REMOVED)).toMatchObject({ id: before.id, readingId: before.readingId, quote: REMOVED });
    await addEdition(on("2024-03-07", scene.people.office), reportId, `${CORRECTED}\n`);
    expect(await db().anchor.count({ where: { sourceId: before.id } })).toBe(1);
  });

  it("is done once: by one of two at once, and of a form sent twice", async () => {
    const { id: anchorId } = await waitingFor(CHANGED.from);
    const ctx = office("one-form-of-one-anchor");
    await Promise.all([decideAnchor(ctx, { anchorId, decision: "accept" }), decideAnchor(ctx, { anchorId, decision: "accept" })]);
    const gone = await waitingFor(REMOVED);
    const outcomes = await Promise.allSettled([
      decideAnchor(office(), { anchorId: gone.id, decision: "leave", reason: "照旧" }),
      decideAnchor(on("2024-03-06", scene.people.officeHead), { anchorId: gone.id, decision: "attach", words: ADDED.slice(0, 12) }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [lost] = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(lost).toMatchObject({ code: "changed-meanwhile", events: [{ kind: "report.anchorDecided" }] });
    expect(await db().event.count({ where: { kind: "task.sourceDecided" } })).toBe(2);
  });

  it("tells who comes after another edition which it was", async () => {
    const { id: anchorId } = await waitingFor(CHANGED.from);
    await addEdition(on("2024-03-07", scene.people.office), reportId, `${CORRECTED}\n`);
    await expect(decideAnchor(office(), { anchorId, decision: "accept" })).rejects.toMatchObject({ code: "changed-meanwhile", events: [{ kind: "report.editionImported" }] });
  });

  it("refuses what cannot be, and writes nothing", async () => {
    const { id: anchorId } = await waitingFor(REMOVED);
    const decide = (input: Record<string, unknown>) => decideAnchor(office(), { anchorId, ...input });
    await expect(decide({ decision: "accept" })).rejects.toMatchObject({ code: "nothing-offered" });
    await expect(decide({ decision: "leave" })).rejects.toMatchObject({ code: "field-required", field: "reason" });
    await expect(decide({ decision: "attach" })).rejects.toMatchObject({ code: "field-required", field: "passageId" });
    await expect(decide({ decision: "attach", words: "报告里没有的话" })).rejects.toMatchObject({ code: "words-not-found", field: "words" });
    await expect(decide({ decision: "attach", words: "法治政府建设" })).rejects.toMatchObject({ code: "words-not-once" });
    await expect(decide({ decision: "attach", passageId: scene.report.passages[1].id })).rejects.toMatchObject({ code: "passage-unknown" });
    const { task } = await sourceOf(REMOVED);
    const own = await db().source.findFirstOrThrow({ where: { taskId: task.id, quote: { not: REMOVED } } });
    await expect(decide({ decision: "attach", passageId: own.passageId })).rejects.toMatchObject({ code: "passage-already-cited" });
    await expect(decideAnchor(office(), { anchorId: "no-such-anchor", decision: "accept" })).rejects.toMatchObject({ status: 404 });
    expect(await db().anchor.count({ where: { state: "waiting" } })).toBe(2);
  });

  it.each(["administrator", "leader", "observer", "justiceHead"] as const)("is not for %s", async (person) => {
    const { id: anchorId } = await waitingFor(CHANGED.from);
    await expect(decideAnchor(by(scene.people[person]), { anchorId, decision: "accept" })).rejects.toMatchObject({ status: 403 });
  });
});

describe("what a correction changed", () => {
  it("lists the words, the tasks they touch, what waits and what was decided", async () => {
    const { task } = await sourceOf(CHANGED.from);
    const page = (await loadEditionChanges(scene.people.office, reportId, null))!;
    expect(page).toMatchObject({ from: { number: 1, edition: 1 }, to: { number: 2, edition: 2, isCurrent: true }, carried: 9, linksLapsed: 0, decided: [], lapsed: [] });
    expect(page.changes.map(({ from, to }) => [from?.words ?? null, to?.words ?? null])).toEqual(expect.arrayContaining([[CHANGED.from, CHANGED.to], [REMOVED, null]]));
    expect(page.changes.find(({ from }) => from?.words === CHANGED.from)!.tasks).toMatchObject([{ number: task.number }]);
    expect(page.changes.find(({ to }) => to?.words === ADDED)!.tasks).toMatchObject([{ number: "2023-安-05" }]);
    expect(page.waiting.map(({ quote, offered, finding }) => [quote, offered?.words ?? null, finding])).toEqual(expect.arrayContaining([[CHANGED.from, CHANGED.to, "changed"], [REMOVED, null, "gone"]]));

    await decideAnchor(office(), { anchorId: page.waiting.find(({ offered }) => offered)!.id, decision: "accept" });
    const later = (await loadEditionChanges(scene.people.office, reportId, 2))!;
    expect(later.decided).toMatchObject([{ quote: CHANGED.from, state: "accepted", decidedBy: scene.people.office.name }]);
    expect(await loadEditionChanges(scene.people.office, reportId, 1)).toBeNull();
    expect(await loadEditionChanges(scene.people.office, scene.report.id, null)).toBeNull();
  });

  it("shows a unit no task that it may not know of, and asks as few questions", async () => {
    const { value, queries } = await countQueries(() => loadEditionChanges(scene.people.justiceHead, reportId, null));
    expect(value!.waiting).toEqual([]);
    expect(value!.changes.flatMap(({ tasks }) => tasks)).toEqual([]);
    expect(queries).toBeLessThanOrEqual(5);
  });

  it("is counted at home as it is listed", async () => {
    const { count, reports } = await loadWaitingAnchors(scene.people.office);
    expect([count, reports.flatMap(({ anchors }) => anchors).length]).toEqual([2, 2]);
    expect((await loadSiteHome()).anchorsWaiting).toBe(2);
  });

  it("is said on the task's page, with the way to the edition its words stand in", async () => {
    const { task } = await sourceOf(CHANGED.from);
    const page = (await loadTaskPage(scene.people.office, task.id, on("2024-03-06", scene.people.office).now))!;
    const [source] = page.reportSources.filter(({ former }) => former);
    expect(source).toMatchObject({ words: CHANGED.from, former: { edition: 1, waits: true, isGone: false } });
    expect(source!.href).toMatch(/\?span=\d+-\d+#lit$/);
    const [carried] = page.reportSources.filter(({ former }) => !former);
    expect(carried!.href).toMatch(/\?reading=2&span=/);
  });

  it("leaves addresses of before pointing at the same words", async () => {
    const first = await db().reading.findFirstOrThrow({ where: { reportId, number: 1 } });
    const spanOf = (words: string) => ({ start: first.text.indexOf(words), end: first.text.indexOf(words) + words.length });
    const again = await findSpanAgain(reportId, spanOf("推动习近平法治思想入脑入心。"));
    const current = await db().reading.findFirstOrThrow({ where: { reportId, next: null } });
    expect([again.reading, current.text.slice(again.span.start, again.span.end)]).toEqual([null, "推动习近平法治思想入脑入心。"]);
    expect(await findSpanAgain(reportId, spanOf(REMOVED))).toEqual({ reading: 1, span: spanOf(REMOVED) });
    expect(await findSpanAgain(scene.report.id, { start: 0, end: 4 })).toEqual({ reading: null, span: { start: 0, end: 4 } });
  });
});
