import { expect, test } from "vitest";
import { readParagraphs } from "@/lib/domain/report/read-report";
import { extractHtml } from "@/lib/readers/html";

/** Rows as `甲|乙`, the names of columns in brackets, a cell that goes on from above as its words with a ^; other lines as they are. */
function rows(html: string): string[] {
  const { text, paragraphs } = extractHtml(new TextEncoder().encode(`<table>${html}</table>`));
  return paragraphs.map(({ start, end, cells, tableHead }) => {
    const words = cells?.map((cell) => (cell.start < start ? "^" : "") + text.slice(cell.start, cell.end)).join("|") ?? text.slice(start, end);
    return tableHead ? `[${words}]` : words;
  });
}

const HEAD = "<tr><th>序号</th><th>问题</th><th>措施</th><th>时限</th></tr>";

test("a cell that goes on below leaves the rows under it their own cells in their columns", () => {
  expect(rows(`${HEAD}<tr><td>1</td><td rowspan=2>甲</td><td>乙</td><td rowspan="2">6月底</td></tr><tr><td>2</td><td>丙</td></tr><tr><td>3</td><td>丁</td><td>戊</td><td>9月底</td></tr>`)).toEqual([
    "[序号|问题|措施|时限]",
    "1|甲|乙|6月底",
    "2|^甲|丙|^6月底",
    "3|丁|戊|9月底",
  ]);
});

test("a cell without words keeps its column, and takes no room", () => {
  expect(rows(`${HEAD}<tr><td>1</td><td></td><td>乙</td><td>6月底</td></tr><tr><td></td><td>丙</td><td>丁</td><td>&nbsp;</td></tr>`)).toEqual(["[序号|问题|措施|时限]", "1||乙|6月底", "|丙|丁|"]);
});

test("a cell of several columns has its words in the first", () => {
  expect(rows(`${HEAD}<tr><td>1</td><td colspan=2>甲</td><td>6月底</td></tr>`)).toEqual(["[序号|问题|措施|时限]", "1|甲||6月底"]);
  expect(rows("<tr><th rowspan=2>序号</th><th colspan=2>整改情况</th></tr><tr><th>措施</th><th>时限</th></tr><tr><td>1</td><td>甲</td><td>6月</td></tr>")).toEqual(["[序号|整改情况|]", "[^序号|措施|时限]", "1|甲|6月"]);
});

test("a row that says one thing only is a line", () => {
  expect(rows(`<tr><td colspan=4>任务分解表</td></tr>${HEAD}<tr><td colspan=4>（一）资产管理</td></tr><tr><td>1</td><td>甲</td><td>乙</td><td>6月</td></tr>`)).toEqual(["任务分解表", "[序号|问题|措施|时限]", "（一）资产管理", "1|甲|乙|6月"]);
});

test("a cell reaches no further than its group of rows, whatever it says", () => {
  expect(rows(`<thead><tr><th rowspan=9>序号</th><th>任务</th></tr></thead><tbody><tr><td rowspan=0>1</td><td>甲</td></tr><tr><td>乙</td></tr></tbody><tbody><tr><td>2</td><td>丙</td></tr></tbody>`)).toEqual(["[序号|任务]", "1|甲", "^1|乙", "2|丙"]);
  expect(rows(`${HEAD}<tr><td rowspan=x>1</td><td colspan=99999>甲</td></tr><tr><td>2</td><td colspan=-1>乙</td></tr>`).map((row) => row.replace(/\|+$/, ""))).toEqual(["[序号|问题|措施|时限]", "1|甲", "2|乙"]);
});

test("a table that lays out a page gives its paragraphs", () => {
  expect(rows(`<tr><td>菜单</td><td>${"正文。".repeat(200)}</td></tr><tr><td>页脚</td><td>版权</td></tr>`)).toHaveLength(4);
});

test("a row has the day of the cell that it shares with the row above", () => {
  const table = `${HEAD}<tr><td rowspan=3>1</td><td rowspan=3>甲在2024年底前未完成</td><td>招录执法人员</td><td rowspan=2>2024年6月</td></tr><tr><td>组织培训</td></tr><tr><td>开展评查</td><td>9月底前</td></tr>`;
  const { text, paragraphs, stated } = extractHtml(new TextEncoder().encode(`<h1>甲区司法局2023年度法治政府建设情况报告</h1><p>一、存在问题及整改安排</p><p>整改安排见下表：</p><table>${table}</table>`));
  const { candidates } = readParagraphs(text, paragraphs, stated);
  expect(candidates.map(({ hints }) => hints.filter(({ kind }) => kind === "deadline").map(({ day }) => day).at(-1))).toEqual(["2024-06-30", "2024-06-30", "2024-09-30"]);
});
