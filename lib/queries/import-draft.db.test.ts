import { beforeEach, expect, it } from "vitest";
import { loadImportPage } from "@/lib/queries/import-draft";
import { loadImportDrafts } from "@/lib/queries/import-drafts";
import { importSample } from "@/lib/usecases/reports/import.fixture";
import { saveCorrections } from "@/lib/usecases/reports/save-corrections";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";

let scene: Scene;
let draftId: string;
beforeEach(async () => {
  scene = await buildScene();
  ({ draftId } = await importSample(by(scene.people.office)));
});

it("gives one's own draft with what suggestions are made from", async () => {
  const page = await loadImportPage(scene.people.office, draftId, new Date("2024-03-04T17:00:00Z"));
  expect(page).toMatchObject({ draftId, version: 1, sourceName: "wuqing-2023.txt", encoding: "utf-8", today: "2024-03-05", defaultMonthDay: "11-30", corrections: [] });
  expect(page!.size).toBeGreaterThan(9000);
  expect(page!.reading.candidates).toHaveLength(7);
  expect(page!.units.map(({ shortName }) => shortName)).toContain("司法局");
});

it("knows no other's draft, and none that does not exist", async () => {
  expect(await loadImportPage(scene.people.officeHead, draftId, new Date())).toBeNull();
  expect(await loadImportPage(scene.people.office, "none", new Date())).toBeNull();
  expect(await loadImportDrafts(scene.people.officeHead)).toEqual([]);
});

it("lists one's drafts with the title as corrected, last saved first", async () => {
  const { draftId: second } = await importSample(on("2024-03-05", scene.people.office));
  await saveCorrections(on("2024-03-06", scene.people.office), { draftId, version: 1, corrections: [{ type: "set-facts", title: "武清区的报告" }] });
  const drafts = await loadImportDrafts(scene.people.office);
  expect(drafts.map(({ id, title, corrections }) => [id, title, corrections])).toEqual([
    [draftId, "武清区的报告", 1],
    [second, "武清区人民政府关于武清区2023年度法治政府建设情况的报告", 0],
  ]);
});
