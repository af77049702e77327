import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import type { Reading } from "@/lib/domain/report/model";
import { importSample } from "@/lib/usecases/reports/import.fixture";
import { saveCorrections } from "@/lib/usecases/reports/save-corrections";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";

let scene: Scene;
let draftId: string;
let retitle: Correction;
beforeEach(async () => {
  scene = await buildScene();
  ({ draftId } = await importSample(by(scene.people.office)));
  const { reading } = await db().importDraft.findUniqueOrThrow({ where: { id: draftId } });
  const first = draftOf(reading as unknown as Reading, []).candidates[0]!;
  retitle = { type: "retitle", candidateKey: first.key, title: "拧紧责任链条" };
});

const stored = () => db().importDraft.findUniqueOrThrow({ where: { id: draftId } });

it("keeps the corrections in order and moves the version on", async () => {
  const ctx = on("2024-03-05", scene.people.office);
  expect(await saveCorrections(ctx, { draftId, version: 1, corrections: [retitle] })).toEqual({ version: 2, savedAt: ctx.now.toISOString() });
  expect(await stored()).toMatchObject({ version: 2, corrections: [retitle], updatedAt: ctx.now });
  await saveCorrections(ctx, { draftId, version: 2, corrections: [] });
  expect(await stored()).toMatchObject({ version: 3, corrections: [] });
});

it("keeps words as they show", async () => {
  await saveCorrections(by(scene.people.office), { draftId, version: 1, corrections: [{ ...retitle, title: "拧紧\u202e责任链条\u200b" }] });
  expect(await stored()).toMatchObject({ corrections: [retitle] });
});

it("refuses one made upon a version that was saved over since, and tells when", async () => {
  await saveCorrections(on("2024-03-05", scene.people.office), { draftId, version: 1, corrections: [retitle] });
  const late = saveCorrections(by(scene.people.office), { draftId, version: 1, corrections: [] });
  await expect(late).rejects.toMatchObject({ code: "draft-changed", status: 409, values: { at: "2024-03-05T02:00:00.000Z" } });
  expect(await stored()).toMatchObject({ version: 2, corrections: [retitle] });
});

it("lets one of two tabs at one version win", async () => {
  const other: Correction = { ...retitle, title: "另一个标题" } as Correction;
  const outcomes = await Promise.allSettled([retitle, other].map((correction) => saveCorrections(by(scene.people.office), { draftId, version: 1, corrections: [correction] })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await stored()).version).toBe(2);
});

it.each<[string, unknown[], string, number]>([
  ["one that does not apply", [{ type: "retitle", candidateKey: "k0", title: "标题" }], "no-such-candidate", 422],
  ["one without words", [{ type: "set-facts", title: " " }], "text-missing", 422],
  ["one whose words nobody sees", [{ type: "set-facts", title: "\u200b\u202e" }], "text-missing", 422],
  ["one that is none", [{ type: "publish" }], "invalid-form", 422],
  ["a day that does not exist", [{ type: "set-facts", publishedOn: "2023-02-30" }], "invalid-form", 422],
  ["a list that is none", "corrections" as unknown as unknown[], "invalid-form", 422],
])("refuses %s and keeps what was there", async (_, corrections, code, status) => {
  await expect(saveCorrections(by(scene.people.office), { draftId, version: 1, corrections })).rejects.toMatchObject({ code, status });
  expect(await stored()).toMatchObject({ version: 1, corrections: [] });
});

it.each([
  ["officeHead", 404],
  ["administrator", 403],
  ["justiceHead", 403],
] as const)("is not %s's to do", async (person, status) => {
  await expect(saveCorrections(by(scene.people[person]), { draftId, version: 1, corrections: [retitle] })).rejects.toMatchObject({ status });
  expect((await stored()).version).toBe(1);
});

it.each(["a\0b", "\ud800", "'; --"])("refuses a unit that could be none: %j", async (unitId) => {
  const plan = { type: "set-assignment", candidateKey: (retitle as { candidateKey: string }).candidateKey };
  for (const named of [{ leadUnitId: unitId }, { supportingUnitIds: [unitId] }]) {
    await expect(saveCorrections(by(scene.people.office), { draftId, version: 1, corrections: [{ ...plan, ...named }] })).rejects.toMatchObject({ code: "invalid-form" });
  }
});
