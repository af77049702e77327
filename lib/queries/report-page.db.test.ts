import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { asDay } from "@/lib/domain/calendar/day";
import { spanOf, type TaskFilter } from "@/lib/domain/task/filter";
import { loadLedger } from "@/lib/queries/ledger";
import { loadReports } from "@/lib/queries/report-list";
import { loadReportPage } from "@/lib/queries/report-page";
import { decideLink } from "@/lib/usecases/reports/decide-link";
import { setDisposition } from "@/lib/usecases/reports/set-disposition";
import { discardTask } from "@/lib/usecases/tasks/discard-task";
import { draftTaskByHand } from "@/lib/usecases/tasks/draft-task";
import { mergePassage } from "@/lib/usecases/tasks/merge-passage";
import { countQueries } from "@/tests/support/count-queries";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import type { PersonKey } from "@/tests/support/scene-people";
import { activeTask, draftedTask, issuedTask } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const TODAY = asDay("2024-04-01");
const pageOf = async (who: PersonKey, today = TODAY) => (await loadReportPage(scene.people[who], scene.report.id, today))!;
const passage = (number: 1 | 2 | 3 | 4 | 5 | 6) => ({ sources: [{ from: "passage", passageId: scene.report.passages[number].id }] });
const listed = async (who: PersonKey, filter: TaskFilter) => (await loadLedger(scene.people[who], { filter, sort: "light", descending: false, page: 1 }, TODAY)).rows.map(({ id }) => id).sort();
const dispositions = async () => (await pageOf("office")).passages.map(({ disposition }) => disposition);

describe("a report's page", () => {
  it("gives text, outline and sentences, each the exact words of its span", async () => {
    const { text, passages, clauses, coverage, editions } = await pageOf("office");
    expect(passages.map(({ quote, span }) => text.slice(span.start, span.end) === quote)).toEqual(Array(6).fill(true));
    expect(passages.map(({ ordinal }) => ordinal)).toEqual([1, 2, 3, 1, 2, 3]);
    expect(clauses.map(({ kind }) => kind)).toEqual(["shortcomings", "arrangements"]);
    expect(coverage).toMatchObject({ total: 6, accounted: 0 });
    expect(editions).toMatchObject([{ number: 1, hash: "0".repeat(64), sourceName: "report.txt" }]);
  });

  it("is not found by another id", async () => {
    expect(await loadReportPage(scene.people.office, "no-such-report", TODAY)).toBeNull();
  });

  it("follows what becomes of tasks: drafted, merged into, discarded", async () => {
    const { taskId } = await draftedTask(scene, passage(1));
    expect(await dispositions()).toEqual(["task", "pending", "pending", "pending", "pending", "pending"]);
    const { version } = await db().task.findUniqueOrThrow({ where: { id: taskId } });
    await mergePassage(by(scene.people.office), { taskId, version, passageId: scene.report.passages[4].id });
    await setDisposition(by(scene.people.office), { passageId: scene.report.passages[6].id, version: 1, to: "statement", reason: "总体评价" });
    expect(await dispositions()).toEqual(["task", "pending", "pending", "merged", "pending", "statement"]);
    expect((await pageOf("office")).coverage).toMatchObject({ total: 6, accounted: 3, byDisposition: { task: 1, merged: 1, statement: 1, pending: 3 } });
    await discardTask(by(scene.people.office), { taskId, version: version + 1 });
    expect(await dispositions()).toEqual(["pending", "pending", "pending", "pending", "pending", "statement"]);
  });

  it("gives each viewer the tasks that they may know of, and the same words and coverage", async () => {
    const draft = await draftedTask(scene, passage(1));
    const justice = await activeTask(scene, { ...passage(2), parts: [] });
    const market = await issuedTask(scene, { ...passage(2), leadUnitId: scene.units.town, parts: [] });
    const ids = async (who: PersonKey) => (await pageOf(who)).tasks.map(({ id }) => id).sort();
    expect(await ids("office")).toEqual([draft.taskId, justice.taskId, market.taskId].sort());
    expect(await ids("leader")).toEqual([draft.taskId, justice.taskId, market.taskId].sort());
    expect(await ids("observer")).toEqual([justice.taskId, market.taskId].sort());
    expect(await ids("justiceLiaison")).toEqual([justice.taskId]);
    expect(await ids("transportLiaison")).toEqual([]);
    const [office, unit] = [await pageOf("office"), await pageOf("transportLiaison")];
    expect(unit.coverage).toEqual(office.coverage);
    expect(unit.text).toBe(office.text);
  });

  it("links and counts gaps alike for everyone, and names to nobody a task they may not know of", async () => {
    const both = [scene.report.passages[1].id, scene.report.passages[4].id].map((passageId) => ({ from: "passage", passageId }));
    const { taskId } = await activeTask(scene, { title: "只有司法局看得到的任务", sources: both, parts: [] });
    const cellOf = async (who: PersonKey) => (await pageOf(who)).matrix.rows[0]!.cells[0]!;
    for (const who of ["office", "justiceLiaison"] as const) expect(await cellOf(who)).toMatchObject({ state: "confirmed", byTask: true, taskIds: [taskId] });
    expect(await cellOf("townHead")).toMatchObject({ state: "confirmed", byTask: true, taskIds: [] });
    const [office, town] = [await pageOf("office"), await pageOf("townHead")];
    expect(town.matrix).toMatchObject({ gaps: office.matrix.gaps, columns: office.matrix.columns, unansweredShortcomings: office.matrix.unansweredShortcomings });
    expect(JSON.stringify(town)).not.toContain(taskId);
    expect(JSON.stringify(town)).not.toContain("只有司法局看得到的任务");
  });

  it("lists under a cell's figure exactly its tasks, words selected in its clauses among them", async () => {
    const { clauses, readingId } = scene.report;
    const selected = (start: number) => ({ sources: [{ from: "selection", readingId, origin: "shortcoming", start, end: start + 4 }] });
    await activeTask(scene, { ...passage(1), parts: [] });
    await activeTask(scene, { ...selected(clauses.shortcomings.start), parts: [] });
    await issuedTask(scene, { ...passage(5), leadUnitId: scene.units.town, parts: [] });
    await draftTaskByHand(by(scene.people.office), { title: "另有来源", sources: [{ from: "other", origin: "oral", quote: "要抓紧", givenBy: "区长", givenOn: "2024-03-01" }] });
    const [shortcomingId, arrangementId] = [clauses.shortcomings.id, clauses.arrangements.id];
    await decideLink(by(scene.people.office), { shortcomingId, arrangementId, shown: "undecided", decision: "confirmed" });
    for (const [who, count] of [["office", 3], ["justiceLiaison", 2], ["townHead", 1]] as const) {
      const { taskIds } = (await pageOf(who)).matrix.rows[0]!.cells[0]!;
      expect([who, taskIds.length]).toEqual([who, count]);
      expect(await listed(who, { clause: [shortcomingId, arrangementId] })).toEqual([...taskIds].sort());
    }
  });

  it("lists under a mark's figure exactly the tasks drawn from the words that begin there", async () => {
    const { clauses, readingId } = scene.report;
    const from = (start: number) => ({ sources: [{ from: "selection", readingId, origin: "shortcoming", start, end: start + 4 }] });
    const { start } = clauses.shortcomings;
    const two = [await draftedTask(scene, from(start)), await draftedTask(scene, from(start))].map(({ taskId }) => taskId);
    await draftedTask(scene, from(start + 1));
    const { tasks } = await pageOf("office");
    const marked = tasks.filter(({ citations }) => citations.some((words) => words.passageId === null && words.start === start));
    expect(marked.map(({ id }) => id).sort()).toEqual(two.sort());
    expect(await listed("office", { span: spanOf(readingId, start) })).toEqual(two.sort());
  });

  it("counts the gaps that a decision leaves", async () => {
    const { clauses, matrix } = await pageOf("office");
    expect(matrix.gaps).toBe(2);
    await decideLink(by(scene.people.office), { shortcomingId: clauses[0]!.id, arrangementId: clauses[1]!.id, shown: "undecided", decision: "confirmed" });
    expect((await pageOf("townHead")).matrix).toMatchObject({ gaps: 0, unansweredShortcomings: [], idleArrangements: [] });
  });

  it("asks the database twice, whatever the number of tasks", async () => {
    await draftedTask(scene, passage(1));
    const asked = async (run: () => Promise<unknown>) => (await countQueries(run)).queries;
    const few = await asked(() => pageOf("office"));
    for (const number of [1, 2, 3, 4] as const) await activeTask(scene, passage(number));
    expect([few, await asked(() => pageOf("office"))]).toEqual([2, 2]);
    expect(await asked(() => loadReports(scene.people.office, TODAY))).toBe(4);
  });

  it("puts the worst first", async () => {
    const late = await activeTask(scene, { ...passage(1), dueOn: "2024-03-20", parts: [] });
    const later = await activeTask(scene, { ...passage(1), dueOn: "2024-03-10", parts: [] });
    const calm = await activeTask(scene, { ...passage(1), parts: [] });
    const { tasks } = await pageOf("office", asDay("2024-03-25"));
    expect(tasks.map(({ id }) => id)).toEqual([later.taskId, late.taskId, calm.taskId]);
    expect(tasks.map(({ light }) => light.days)).toEqual([15, 5, 250]);
  });
});

describe("the list of reports", () => {
  it("counts sentences for everyone and tasks for the viewer", async () => {
    await activeTask(scene, { ...passage(1), dueOn: "2024-03-20", parts: [] });
    await draftedTask(scene, passage(2));
    const listOf = (who: PersonKey) => loadReports(scene.people[who], TODAY);
    expect(await listOf("office")).toMatchObject([{ year: 2023, coverage: { accounted: 2, total: 6 }, tasks: 2, byLight: { red: 1, amber: 0, blue: 0, green: 0, grey: 1 } }]);
    expect(await listOf("justiceHead")).toMatchObject([{ coverage: { accounted: 2, total: 6 }, tasks: 1, byLight: { red: 1, grey: 0 } }]);
    expect(await listOf("townHead")).toMatchObject([{ coverage: { accounted: 2, total: 6 }, tasks: 0, byLight: { red: 0, grey: 0 } }]);
  });
});
