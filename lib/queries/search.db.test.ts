import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import { loadLedger } from "@/lib/queries/ledger";
import { addGeneratedTasks, MIDDAY, type Generated } from "@/lib/queries/ledger.fixture";
import { loadSearch } from "@/lib/queries/search";
import { countQueries } from "@/tests/support/count-queries";
import { buildScene, type Scene } from "@/tests/support/scene";

let scene: Scene;
let tasks: Generated[];
beforeAll(async () => {
  scene = await buildScene();
  tasks = await addGeneratedTasks(scene, 120);
});

const search = (viewer: Viewer, words: string) => loadSearch(viewer, words, MIDDAY);
const sentencesOf = async (words: string) => (await search(scene.people.office, words)).sentences.hits.map((hit) => hit.words);
const unitsOf = async (viewer: Viewer, words: string) => (await search(viewer, words)).units.hits.map(({ shortName }) => shortName);

describe("tasks", () => {
  it("are those that the ledger lists first for these words, to each person their own", async () => {
    for (const viewer of Object.values(scene.people)) {
      for (const words of ["监督", "100%", "案卷_", "PLAN b", "司法 执法", "没有这样的词"]) {
        const { rows, total } = await loadLedger(viewer, { filter: { words }, sort: "light", descending: false, page: 1 }, MIDDAY);
        const found = await search(viewer, words);
        expect(found.tasks.hits.map(({ id }) => id), `${viewer.name}: ${words}`).toEqual(rows.slice(0, 8).map(({ id }) => id));
        expect(found.tasks.more).toBe(total > 8);
      }
    }
  });
});

describe("sentences of reports", () => {
  it("have all the words, and lead to where they stand", async () => {
    expect(await sentencesOf("行政执法")).toEqual(["一是行政执法监督力度还需加强，监督方式较为单一。", "落实提升行政执法质量三年行动计划。", "定期开展行政执法案卷评查。"]);
    expect(await sentencesOf("行政执法 评查")).toEqual(["定期开展行政执法案卷评查。"]);
    const [hit] = (await search(scene.people.office, "案卷评查")).sentences.hits;
    const [, query = ""] = hit!.href.split("?span=");
    const [start, end] = query.replace("#lit", "").split("-").map(Number);
    const { text } = await db().reading.findUniqueOrThrow({ where: { id: scene.report.readingId } });
    expect(text.slice(start, end)).toBe(hit!.words);
    expect(hit).toMatchObject({ issuer: "武清区人民政府", year: 2023, path: ["四"], ordinal: 2 });
  });

  it("take the marks of patterns for themselves", async () => {
    expect(await sentencesOf("%")).toEqual([]);
    expect(await sentencesOf("_")).toEqual([]);
    expect(await sentencesOf("\\")).toEqual([]);
  });

  it("are those of the report as it was read last", async () => {
    const { editionId, reportId } = await db().reading.findUniqueOrThrow({ where: { id: scene.report.readingId } });
    expect(await sentencesOf("案卷评查")).toHaveLength(1);
    const later = { id: randomUUID(), reportId, number: 2, formerId: scene.report.readingId, editionId, readerVersion: "2", text: "后来读出的独有词。", dropped: [], messages: [], corrections: [], createdAt: new Date(0) };
    await db().reading.create({ data: later });
    expect(await sentencesOf("独有词")).toEqual(["后来读出的独有词。"]);
    expect(await sentencesOf("案卷评查")).toEqual([]);
  });
});

describe("units", () => {
  it("are found by either name: all of them by those who see all", async () => {
    expect(await unitsOf(scene.people.office, "司法局")).toEqual(["司法局"]);
    expect(await unitsOf(scene.people.office, "武清区 局")).toEqual(["司法局", "交通局", "市场监管局"]);
    expect(await unitsOf(scene.people.office, "依法治区")).toEqual(["依法治区办"]);
  });

  it("are else those of the tasks that one may see, with as many", async () => {
    const viewer = scene.people.townLiaison;
    const { rows } = await loadLedger(viewer, { filter: {}, sort: "light", descending: false, page: 1 }, MIDDAY);
    expect(rows.length).toBeLessThan(50);
    const seen = rows.flatMap((row) => ("attempt" in row ? [] : [...(row.lead ? [row.lead] : []), ...row.others]));
    const { units } = await search(viewer, "局");
    expect(units.hits.length).toBeGreaterThan(0);
    const counts = units.hits.map(({ id, shortName, tasks: count }) => ({ id, shortName, count }));
    expect(counts).toEqual(counts.map(({ id, shortName }) => ({ id, shortName, count: seen.filter((each) => each.id === id).length })));
    expect(counts.filter(({ count }) => count === 0)).toEqual([]);
  });
});

it("asks four questions, five where one knows an attempt, whatever is found", async () => {
  const asked = async (viewer: Viewer, words: string) => (await countQueries(() => search(viewer, words))).queries;
  for (const words of ["执法", "没有这样的词", "司法 执法 监督"]) {
    for (const viewer of [scene.people.office, scene.people.observer]) expect(await asked(viewer, words), `${viewer.name}: ${words}`).toBe(4);
    expect(await asked(scene.people.justiceHead, words), words).toBeLessThanOrEqual(5);
  }
  expect(tasks.length).toBe(120);
});
