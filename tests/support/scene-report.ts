import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import { READER_VERSION } from "@/lib/domain/report/read-report";

const SECTIONS = [
  {
    kind: "shortcomings",
    label: "三",
    heading: "三、存在的不足和原因",
    sentences: ["一是行政执法监督力度还需加强，监督方式较为单一。", "二是行政复议规范化建设还有差距。", "三是基层法治力量较为薄弱。"],
  },
  {
    kind: "arrangements",
    label: "四",
    heading: "四、下一年度主要安排",
    sentences: ["落实提升行政执法质量三年行动计划。", "定期开展行政执法案卷评查。", "配齐配强基层法制审核人员。"],
  },
] as const;

export type SceneReport = {
  readonly id: string;
  readonly readingId: string;
  readonly clauses: Readonly<Record<"shortcomings" | "arrangements", { readonly id: string; readonly start: number }>>;
  /** 1–3 are shortcomings, 4–6 arrangements; all pending. */
  readonly passages: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, { readonly id: string; readonly quote: string }>>;
};

/** Adds a report on 2023, or an earlier year, as if imported. */
export async function addSceneReport(importedById: string, year = 2023): Promise<SceneReport> {
  const text = SECTIONS.map(({ heading, sentences }) => [heading, sentences.join("")].join("\n")).join("\n");
  const [reportId, editionId, readingId] = [randomUUID(), randomUUID(), randomUUID()];
  const createdAt = new Date("2024-02-29T02:00:00.000Z");
  const fileHash = String(2023 - year).padStart(64, "0");
  await db().storedFile.create({ data: { hash: fileHash, size: 1, mime: "text/plain", createdAt } });
  await db().report.create({
    data: { id: reportId, title: "法治政府建设情况的报告", issuer: "武清区人民政府", year, publishedOn: "2024-02-28", createdAt, importedById },
  });
  await db().edition.create({ data: { id: editionId, reportId, number: 1, fileHash, sourceName: "report.txt", format: "txt", encoding: "utf-8", createdAt } });
  await db().reading.create({ data: { id: readingId, reportId, editionId, number: 1, readerVersion: READER_VERSION, text, dropped: [], messages: [], corrections: [], createdAt } });
  const clauses = SECTIONS.map(({ kind, label, heading, sentences }, position) => {
    const start = text.indexOf(heading);
    const end = start + heading.length + 1 + sentences.join("").length;
    return { id: randomUUID(), readingId, key: `c${start}`, level: 1, label, headingStart: start, headingEnd: start + heading.length, start, end, kind, position };
  });
  await db().clause.createMany({ data: clauses });
  const passages = SECTIONS.flatMap(({ kind, label, sentences }, section) =>
    sentences.map((quote) => {
      const start = text.indexOf(quote);
      return { id: randomUUID(), reportId, readingId, clauseId: clauses[section]!.id, key: `p${start}`, start, end: start + quote.length, quote, kind, path: [label] };
    }),
  );
  await db().passage.createMany({ data: passages.map((passage, position) => ({ ...passage, position })) });
  const byNumber = Object.fromEntries(passages.map(({ id, quote }, index) => [index + 1, { id, quote }]));
  const clauseOf = (section: 0 | 1) => ({ id: clauses[section]!.id, start: clauses[section]!.start });
  return { id: reportId, readingId, clauses: { shortcomings: clauseOf(0), arrangements: clauseOf(1) }, passages: byNumber as SceneReport["passages"] };
}
