import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { Reading } from "@/lib/domain/report/model";
import { READER_VERSION } from "@/lib/domain/report/read-report";
import { loadImportPage } from "@/lib/queries/import-draft";
import { importSample, sent } from "@/lib/usecases/reports/import.fixture";
import { rereadDraft } from "@/lib/usecases/reports/reread-draft";
import { saveCorrections } from "@/lib/usecases/reports/save-corrections";
import { startImport } from "@/lib/usecases/reports/start-import";
import { buildScene, by, on, type Scene } from "@/tests/support/scene";

const LOCKED = "tests/fixtures/reports/known/a19-pdf-password";

let scene: Scene;
beforeEach(async () => void (scene = await buildScene()));

/** The draft as an earlier reader would have read it: all places are one further on, and of one candidate it knew the half. */
async function makeOlder(draftId: string): Promise<void> {
  const { reading } = await db().importDraft.findUniqueOrThrow({ where: { id: draftId } });
  const { marked: _, ...now } = reading as unknown as Reading;
  const [first, ...rest] = now.candidates;
  const older = { ...now, readerVersion: "1", candidates: [{ ...first!, span: { start: first!.span.start, end: first!.span.start + 12 } }, ...rest] };
  await db().importDraft.update({ where: { id: draftId }, data: { reading: older as unknown as Prisma.InputJsonValue } });
}

it("reads the bytes again, keeps the corrections whose words stand, and lists the others as they were", async () => {
  const ctx = by(scene.people.office);
  const { draftId } = await importSample(ctx);
  const { reading } = (await loadImportPage(scene.people.office, draftId, ctx.now))!;
  await makeOlder(draftId);
  expect(await loadImportPage(scene.people.office, draftId, ctx.now)).toMatchObject({ isOutdated: true, unkept: [] });
  const [first, second] = reading.candidates.map(({ key }): Correction => ({ type: "retitle", candidateKey: key, title: `改 ${key}` }));
  const { version } = await saveCorrections(ctx, { draftId, version: 1, corrections: [first, second] });
  const later = on("2024-03-05", scene.people.office);
  expect(await rereadDraft(later, { draftId, version })).toEqual({ version: 3, kept: 1, unkept: 1 });
  const page = await loadImportPage(scene.people.office, draftId, ctx.now);
  expect(page).toMatchObject({ version: 3, savedAt: later.now, isOutdated: false, corrections: [second], reading: { readerVersion: READER_VERSION, candidates: reading.candidates } });
  expect(page?.unkept).toEqual([{ correction: first, code: "words-changed", words: expect.stringMatching(/^一是/) }]);
});

it("does it once for one form, and not upon a version saved elsewhere", async () => {
  const { draftId } = await importSample(by(scene.people.office));
  await makeOlder(draftId);
  const ctx = { ...by(scene.people.office), formKey: "form-key-reread-0123" };
  const answers = [await rereadDraft(ctx, { draftId, version: 1 }), await rereadDraft(ctx, { draftId, version: 1 })];
  expect(answers[1]).toEqual(answers[0]);
  await expect(rereadDraft(by(scene.people.office), { draftId, version: 1 })).rejects.toMatchObject({ code: "draft-changed", status: 409 });
});

it("asks for the password of a locked file again, and keeps none", async () => {
  const { password } = JSON.parse(readFileSync(`${LOCKED}/expected.json`, "utf8")) as { password: string };
  const ctx = { ...by(scene.people.office), formKey: "form-key-reread-4567" };
  const { draftId } = await startImport(by(scene.people.office), { ...sent("a.pdf", readFileSync(`${LOCKED}/a19-pdf-password.pdf`)), password });
  await expect(rereadDraft(ctx, { draftId, version: 1 })).rejects.toMatchObject({ code: "password", values: { wrong: "no" } });
  await expect(rereadDraft(ctx, { draftId, version: 1, password: "x" })).rejects.toMatchObject({ code: "password", values: { wrong: "yes" } });
  expect(await rereadDraft(ctx, { draftId, version: 1, password })).toEqual({ version: 2, kept: 0, unkept: 0 });
  expect(JSON.stringify([await db().importDraft.findMany(), await db().formKey.findMany()])).not.toContain(password);
});

it("rereads nobody else's draft", async () => {
  const { draftId } = await importSample(by(scene.people.office));
  await expect(rereadDraft(by(scene.people.officeHead), { draftId, version: 1 })).rejects.toMatchObject({ code: "draft-not-found", status: 404 });
  await expect(rereadDraft(by(scene.people.leader), { draftId, version: 1 })).rejects.toMatchObject({ status: 403 });
});
