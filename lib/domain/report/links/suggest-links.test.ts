import { expect, test } from "vitest";
import { suggestLinks } from "@/lib/domain/report/links/suggest-links";
import { ARRANGEMENTS, SHORTCOMINGS } from "@/lib/domain/report/links/wuqing-2023.fixture";

const links = suggestLinks(SHORTCOMINGS, ARRANGEMENTS);

test("the sample: each shortcoming and the arrangement that answers it best", () => {
  const best = SHORTCOMINGS.map(({ key }) => links.find((link) => link.shortcomingKey === key));
  expect(best).toMatchObject([
    { shortcomingKey: "一是", arrangementKey: "(二)", words: ["法治政府建设", "整体", "水平"] },
    { shortcomingKey: "二是", arrangementKey: "(三)", words: ["法治化营商环境"] },
    { shortcomingKey: "三是", arrangementKey: "(四)", words: ["行政执法", "效果", "整体"] },
  ]);
});

test("a weaker one is suggested too, after the better", () => {
  expect(links.map(({ shortcomingKey, arrangementKey }) => `${shortcomingKey}${arrangementKey}`)).toEqual(["一是(二)", "一是(四)", "二是(三)", "三是(四)"]);
  expect(links[0]!.score).toBeGreaterThan(links[1]!.score);
});

test("the report's own topic is no kinship", () => {
  expect(suggestLinks([{ key: "s", text: "法治政府建设推进不均衡。" }], [{ key: "a", text: "统筹推进法治政府建设工作。" }, { key: "b", text: "普法。" }])).toEqual([]);
});

test("a word that one arrangement has weighs more than one that all have", () => {
  const rare = suggestLinks([{ key: "s", text: "行政复议" }], [{ key: "a", text: "行政复议" }, { key: "b", text: "信访" }]);
  const common = suggestLinks([{ key: "s", text: "行政复议" }], [{ key: "a", text: "行政复议" }, { key: "b", text: "行政复议" }]);
  expect(rare[0]!.score).toBeGreaterThan(common[0]!.score);
});

test("nothing admitted or nothing announced: nothing to suggest", () => {
  expect(suggestLinks([], ARRANGEMENTS)).toEqual([]);
  expect(suggestLinks(SHORTCOMINGS, [])).toEqual([]);
});

test("compares no more than any report has, in number or in length", () => {
  const items = (kind: string, count: number, text = "行政复议质效不高") => Array.from({ length: count }, (_, index) => ({ key: `${kind}${index}`, text }));
  expect(suggestLinks(items("s", 1), items("a", 1))).toHaveLength(1);
  expect(suggestLinks(items("s", 101), items("a", 40))).toEqual([]);
  expect(suggestLinks(items("s", 1, "行政复议质效不高".repeat(1_000)), items("a", 1, "行政复议质效不高".repeat(1_000)))).toEqual([]);
});
