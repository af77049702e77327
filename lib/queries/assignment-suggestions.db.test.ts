import { beforeEach, describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { suggestLead } from "@/lib/domain/report/suggest-lead";
import { loadAssignment, loadAssignmentChoices } from "@/lib/queries/assignment-suggestions";
import { loadImportPage } from "@/lib/queries/import-draft";
import { importSample } from "@/lib/usecases/reports/import.fixture";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import { issuedTask } from "@/tests/support/scene-tasks";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const said = (words: string, origin: "shortcoming" | "arrangement" = "arrangement") => [{ words, origin }];
const DRAFT = { id: null, title: "规范行政复议", origin: "arrangement", sources: said("规范行政复议，2024年9月底前完成。"), report: { title: "关于2023年度法治政府建设情况的报告", year: 2023, publishedOn: asDay("2023-11-16") }, today: asDay("2024-03-04"), defaultMonthDay: "11-30" } as const;

describe("what is proposed for a draft", () => {
  it("is the unit whose duties the words name, and the day that they set", async () => {
    const { suggest } = await loadAssignment();
    const { leads, deadline } = suggest(DRAFT);
    expect(leads[0]).toMatchObject({ unitId: scene.units.justice, reasons: [{ code: "duty", words: ["行政复议"] }] });
    expect(deadline).toMatchObject({ day: "2024-09-30", reason: "text" });
    expect(deadline.text).toContain("9月底");
  });

  it("is the usual day of the next year where the words set none, and blank once that has passed", async () => {
    const { suggest } = await loadAssignment();
    expect(suggest({ ...DRAFT, sources: said("规范行政复议。") }).deadline).toMatchObject({ day: "2024-11-30", reason: "default", text: null });
    expect(suggest({ ...DRAFT, sources: said("规范行政复议。"), today: asDay("2024-12-01") }).deadline).toMatchObject({ day: null, reason: "past" });
  });

  it("is the day that the import proposed, also of a report that speaks of its own year", async () => {
    const { suggest } = await loadAssignment();
    const draft = { ...DRAFT, sources: said("规范行政复议，12月底前完成。"), today: asDay("2023-11-20") };
    expect(suggest(draft).deadline.day).toBe("2024-12-31");
    expect(suggest({ ...draft, report: { ...DRAFT.report, title: "关于2023年审计查出问题整改情况的报告" } }).deadline.day).toBe("2023-12-31");
  });

  it("is none that a shortcoming's words tell of the year reported on", async () => {
    const { suggest } = await loadAssignment();
    const draft = { ...DRAFT, origin: "shortcoming", sources: said("上半年行政复议纠错率达15%。", "shortcoming") } as const;
    expect(suggest(draft).deadline).toMatchObject({ day: "2024-11-30", reason: "default", text: null });
    const answered = { ...draft, sources: [...draft.sources, ...said("上半年规范行政复议。")] };
    expect(suggest(answered).deadline).toMatchObject({ day: "2024-06-30", reason: "text", text: "上半年" });
  });

  it("counts what a unit has led before, but not the task itself", async () => {
    const { taskId } = await issuedTask(scene, { title: "梳理道路客运安全隐患", leadUnitId: scene.units.transport, parts: [] });
    const { suggest } = await loadAssignment();
    const draft = { ...DRAFT, title: "整治道路客运安全隐患", sources: [] };
    expect(suggest(draft).leads.map(({ unitId, reasons }) => [unitId, reasons.map(({ code }) => code)])).toEqual([[scene.units.transport, ["history"]]]);
    expect(suggest({ ...draft, id: taskId }).leads).toEqual([]);
  });

  it("comes from the same words of the same tasks as on an import", async () => {
    const { people, units, report } = scene;
    const { taskId } = await issuedTask(scene, { title: "补上短板", sources: [{ from: "passage", passageId: report.passages[5].id }], leadUnitId: units.transport, parts: [] });
    const { draftId } = await importSample(by(people.office));
    const page = (await loadImportPage(people.office, draftId, new Date()))!;
    const quote = report.passages[5].quote;
    expect(page.history).toEqual([{ unitId: units.transport, words: `补上短板\n${quote}` }]);
    const words = "开展行政执法案卷评查活动";
    const onImport = suggestLead({ words, units: page.units, history: page.history });
    const { suggest } = await loadAssignment();
    const onDraft = suggest({ ...DRAFT, title: words, sources: [] }).leads;
    expect(onDraft.find(({ unitId }) => unitId === units.transport)).toMatchObject({ reasons: [{ code: "history" }] });
    expect(onDraft).toEqual(onImport.slice(0, 3));
    expect(suggest({ ...DRAFT, id: taskId, title: words, sources: [] }).leads.map(({ unitId }) => unitId)).not.toContain(units.transport);
  });

  it("offers the leaders in office", async () => {
    const choices = await loadAssignmentChoices();
    expect(choices.leaders.map(({ name }) => name).sort()).toEqual(["leader", "otherLeader"]);
    expect(choices.units.map(({ shortName }) => shortName)).toContain("司法局");
    expect((await loadAssignment()).choices).toEqual(choices);
  });
});
