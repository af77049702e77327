import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { asDay } from "@/lib/domain/calendar/day";
import { sentenceMetricHref } from "@/lib/domain/metrics/metric-href";
import { DISPOSITIONS } from "@/lib/domain/report/coverage";
import { readSentencesAddress, type SentenceFilter } from "@/lib/domain/report/sentence-filter";
import { loadCoverage } from "@/lib/queries/coverage";
import { loadMergeableTasks } from "@/lib/queries/merge-targets";
import { loadReports } from "@/lib/queries/report-list";
import { loadReportName } from "@/lib/queries/report-name";
import { loadReportPage } from "@/lib/queries/report-page";
import { loadSentencesPage } from "@/lib/queries/sentences";
import { setDisposition } from "@/lib/usecases/reports/set-disposition";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import type { PersonKey } from "@/tests/support/scene-people";
import { addSceneReport } from "@/tests/support/scene-report";
import { submittedTask } from "@/tests/support/scene-submissions";
import { activeTask, draftedTask } from "@/tests/support/scene-tasks";
import { queriesOfVisit } from "@/tests/support/scene-visits";

const TODAY = asDay("2024-04-01");

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const passage = (number: 1 | 2 | 3 | 4 | 5 | 6) => ({ sources: [{ from: "passage", passageId: scene.report.passages[number].id }] });
const pageOf = (who: PersonKey, filter: SentenceFilter = {}, page = 1) => loadSentencesPage(scene.people[who], { filter, page }, TODAY);
const sentencesOf = async (...asked: Parameters<typeof pageOf>) => (await pageOf(...asked)).reports.flatMap(({ sentences }) => sentences);

/** A report of the year before, with so many copies of one sentence. */
async function addEarlierReport(copies = 1): Promise<string> {
  const { id, passages } = await addSceneReport(scene.people.office.personId, 2022);
  const last = await db().passage.findUniqueOrThrow({ where: { id: passages[6].id } });
  await db().passage.createMany({ data: Array.from({ length: copies - 1 }, (_, n) => ({ ...last, id: `${last.id}-${n}`.slice(-36), key: `${last.key}-${n}`, position: 6 + n })) });
  return id;
}

describe("the list of sentences", () => {
  it("counts and lists by where they went, each in its report's order under the name its report gives it", async () => {
    await draftedTask(scene, passage(1));
    await setDisposition(by(scene.people.office), { passageId: scene.report.passages[6].id, version: 1, to: "statement", reason: "总体评价" });
    const { counts, reports } = await pageOf("office");
    expect(counts).toEqual({ all: 6, pending: 4, task: 1, merged: 0, statement: 1 });
    const inReport = (await loadReportPage(scene.people.office, scene.report.id, TODAY))!;
    expect(reports[0]!.sentences.map(({ id, path, ordinal, disposition, reason }) => ({ id, path, ordinal, disposition, reason }))).toEqual(
      inReport.passages.map(({ id, path, ordinal, disposition, reason }) => ({ id, path, ordinal, disposition, reason })),
    );
    for (const disposition of DISPOSITIONS) {
      const found = await sentencesOf("office", { disposition });
      expect(found.map(({ id }) => id)).toEqual(inReport.passages.filter((each) => each.disposition === disposition).map(({ id }) => id));
    }
  });

  it("lists what coverage lacks: of all reports, and of one", async () => {
    const earlier = await addEarlierReport();
    await draftedTask(scene, passage(1));
    const countOf = async (href: string) => (await sentencesOf("office", readSentencesAddress(Object.fromEntries(new URL(href, "http://site.invalid").searchParams)).filter)).length;
    const { accounted, total } = await loadCoverage();
    expect([total, await countOf(sentenceMetricHref("sentences"))]).toEqual([12, 12]);
    expect(await countOf(sentenceMetricHref("coverage"))).toBe(total - accounted);
    for (const { id, coverage } of await loadReports(scene.people.office, TODAY)) {
      expect(await countOf(sentenceMetricHref("coverage", { report: id }))).toBe(coverage.total - coverage.accounted);
    }
    expect((await pageOf("office")).reports.map(({ report }) => report.id)).toEqual([scene.report.id, earlier]);
    expect(await loadReportName(earlier)).toMatchObject({ year: 2022 });
    expect(await loadReportName("no-such-report")).toBeNull();
  });

  it("is the same for everyone but for the tasks, which are those one may know of", async () => {
    const { taskId } = await activeTask(scene, { ...passage(1), parts: [] });
    const [office, unit, town] = [await sentencesOf("office"), await sentencesOf("justiceLiaison"), await sentencesOf("townHead")];
    expect(office[0]!.tasks).toMatchObject([{ id: taskId, light: { light: "green" } }]);
    expect(unit).toEqual(office);
    expect(town[0]).toEqual({ ...office[0]!, tasks: [] });
  });

  it("offers for merging what may still be amended, each in its own report", async () => {
    const earlier = await addEarlierReport();
    const active = await activeTask(scene, passage(1));
    await submittedTask(scene, "2024-03-05", passage(2));
    const targets = await loadMergeableTasks(scene.people.office, [scene.report.id, earlier]);
    expect(targets.get(scene.report.id)?.map(({ id }) => id)).toEqual([active.taskId]);
    expect(targets.get(earlier)).toEqual([]);
  });

  it("has fifty a page, and says how many there are also beyond the last", async () => {
    await addEarlierReport(60);
    const pages = [await sentencesOf("office", {}, 1), await sentencesOf("office", {}, 2)];
    expect(pages.map(({ length }) => length)).toEqual([50, 21]);
    expect(new Set(pages.flat().map(({ id }) => id)).size).toBe(71);
    expect(await pageOf("office", {}, 9)).toMatchObject({ shown: 0, counts: { all: 71, pending: 71 } });
  });

  it("asks the database no more often for many", async () => {
    const visit = () =>
      queriesOfVisit(scene.people.office, async (viewer) => {
        await loadReportName(scene.report.id);
        const { reports } = await loadSentencesPage(viewer, { filter: {}, page: 1 }, TODAY);
        await loadMergeableTasks(viewer, reports.map(({ report }) => report.id));
      });
    const few = await visit();
    await addEarlierReport(60);
    for (const number of [1, 2, 3, 4] as const) await activeTask(scene, passage(number));
    expect(await visit()).toBe(few);
    expect(few).toBeLessThanOrEqual(8);
  });
});
