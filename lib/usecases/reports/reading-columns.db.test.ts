import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Place } from "@/lib/domain/report/places";
import type { LineLayout } from "@/lib/domain/report/layout";
import { confirmImport } from "@/lib/usecases/reports/confirm-import";
import { sent } from "@/lib/usecases/reports/import.fixture";
import { startImport } from "@/lib/usecases/reports/start-import";
import { loadOriginal } from "@/lib/queries/original-page";
import { buildScene, by, type Scene } from "@/tests/support/scene";

const KNOWN = "tests/fixtures/reports/known";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

async function imported(file: string): Promise<string> {
  const { draftId } = await startImport(by(scene.people.office), sent(file, readFileSync(`${KNOWN}/${file.replace(/\.\w+$/, "")}/${file}`)));
  const { reportId } = await confirmImport(by(scene.people.office), { draftId, version: 1 });
  return reportId;
}

it("keeps where the words of a PDF stand on its pages, from the draft to the report", async () => {
  const reportId = await imported("a15-pdf-letterhead-kangxi.pdf");
  const { id, text, places } = await db().reading.findFirstOrThrow({ where: { edition: { reportId } } });
  const lines = places as unknown as Place[];
  expect(lines.length).toBeGreaterThan(30);
  expect(lines.every(({ start, end, page, width, height }) => end > start && end <= text.length && page >= 1 && width > 0 && height > 0)).toBe(true);
  const original = await loadOriginal(id);
  expect(original).toMatchObject({ format: "pdf" });
  expect(original?.places).toEqual(lines);
});

it("keeps the rows of a document's tables, and says no places where there are no pages", async () => {
  const reportId = await imported("a12-docx-toc-table-merged.docx");
  const { text, layout, places } = await db().reading.findFirstOrThrow({ where: { edition: { reportId } } });
  expect(places).toEqual([]);
  const rows = (layout as unknown as LineLayout[]).filter(({ cells }) => cells);
  expect(rows.length).toBeGreaterThan(1);
  expect(rows.every(({ start, end, cells }) => text.slice(start, end).split("\t").length <= cells!.length)).toBe(true);
});
