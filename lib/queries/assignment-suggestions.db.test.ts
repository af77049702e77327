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

const DRAFT = { id: null, title: "规范行政复议", origin: "arrangement", words: ["规范行政复议，2024年9月底前完成。"], reportYear: 2023, today: asDay("2024-03-04"), defaultMonthDay: "11-30" } as const;

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
    expect(suggest({ ...DRAFT, words: ["规范行政复议。"] }).deadline).toMatchObject({ day: "2024-11-30", reason: "default", text: null });
    expect(suggest({ ...DRAFT, words: ["规范行政复议。"], today: asDay("2024-12-01") }).deadline).toMatchObject({ day: null, reason: "past" });
  });

  it("counts what a unit has led before, but not the task itself", async () => {
    const { taskId } = await issuedTask(scene, { title: "梳理道路客运安全隐患", leadUnitId: scene.units.transport, parts: [] });
    const { suggest } = await loadAssignment();
    const draft = { ...DRAFT, title: "整治道路客运安全隐患", words: [] };
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
    const onDraft = suggest({ ...DRAFT, title: words, words: [] }).leads;
    expect(onDraft.find(({ unitId }) => unitId === units.transport)).toMatchObject({ reasons: [{ code: "history" }] });
    expect(onDraft).toEqual(onImport.slice(0, 3));
    expect(suggest({ ...DRAFT, id: taskId, title: words, words: [] }).leads.map(({ unitId }) => unitId)).not.toContain(units.transport);
  });

  it("offers the leaders in office", async () => {
    const choices = await loadAssignmentChoices();
    expect(choices.leaders.map(({ name }) => name).sort()).toEqual(["leader", "otherLeader"]);
    expect(choices.units.map(({ shortName }) => shortName)).toContain("司法局");
    expect((await loadAssignment()).choices).toEqual(choices);
  });
});
