import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linkItems } from "@/lib/domain/report/links/link-items";
import { suggestLinks } from "@/lib/domain/report/links/suggest-links";
import { ARRANGEMENTS, SHORTCOMINGS } from "@/lib/domain/report/links/wuqing-2023.fixture";
import { readReport } from "@/lib/domain/report/read-report";

const reading = readReport(readFileSync("tests/fixtures/reports/wuqing-2023/wuqing-2023.txt", "utf8"));
const bare = (text: string) => text.replace(/\s/g, "");

test("the sample's items are its three shortcomings and four arrangements, titles included", () => {
  const { shortcomings, arrangements } = linkItems(reading);
  expect(shortcomings.map(({ text }) => bare(text))).toEqual(SHORTCOMINGS.map(({ text }) => bare(text)));
  expect(arrangements.map(({ text }) => bare(text))).toEqual(ARRANGEMENTS.map(({ text }) => bare(text)));
});

test("as read, they are linked as the fixture says", () => {
  const { shortcomings, arrangements } = linkItems(reading);
  const place = (items: readonly { key: string }[], key: string) => items.findIndex((item) => item.key === key);
  const links = suggestLinks(shortcomings, arrangements);
  expect(links.map((link) => [place(shortcomings, link.shortcomingKey), place(arrangements, link.arrangementKey)])).toEqual([[0, 1], [0, 3], [1, 2], [2, 3]]);
});

test("a clause of another section is no item", () => {
  const keys = new Set(reading.clauses.filter(({ kind }) => kind === "achievements" || kind === "leadership").map(({ key }) => key));
  const { shortcomings, arrangements } = linkItems(reading);
  expect([...shortcomings, ...arrangements].filter(({ key }) => keys.has(key))).toEqual([]);
});
