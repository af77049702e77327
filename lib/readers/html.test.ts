import { expect, test } from "vitest";
import { extractHtml } from "@/lib/readers/html";

function lines(html: string): string[] {
  return extractHtml(new TextEncoder().encode(html)).text.split("\n");
}

test.each([
  ["<p>一</p><p>二<br>三</p>", ["一", "二", "三"]],
  ["<div>一<div>二</div>三</div>", ["一", "二", "三"]],
  ["<p>加<b>强</b><span>监</span>\n 督</p>", ["加强监 督"]],
  ["<p>　　一&nbsp;&lt;二&gt;&amp;&ldquo;三&rdquo;&#x4e8c;</p>", ["　　一\u00a0<二>&“三”二"]],
  ["<table><tr><td>一</td><td>二</td></tr></table>", ["一", "二"]],
  ["<p>一<p>二<li>三", ["一", "二", "三"]],
  ["<pre>一\n二</pre>", ["一", "二"]],
  ["<p> \n </p><p>一</p>", ["一"]],
  ["纯文字", ["纯文字"]],
])("%s", (html, expected) => {
  expect(lines(html)).toEqual(expected);
});

test("what a reader of the page does not see is left out", () => {
  const unseen = ["<script>一</script>", "<style>二</style>", "<!-- 三 -->", "<p hidden>四</p>", '<p style="color:red; DISPLAY : none">五</p>', '<p style="visibility:hidden">六</p>', "<noscript>七</noscript>", "<template>八</template>", "<textarea>九</textarea>", "<svg><text>十</text></svg>"];
  expect(lines(`<title>题</title>${unseen.join("")}<p style="display:block">见</p>`)).toEqual(["见"]);
});

test("numbered lists keep the numbers a browser shows, unless the words have their own", () => {
  expect(lines("<ol><li>甲</li><li><p>乙</p><p>丙</p></li><li value=7>丁<li>戊</ol>")).toEqual(["1. 甲", "2. 乙", "丙", "7. 丁", "8. 戊"]);
  expect(lines("<ol start=3><li>（一）甲</li><li>乙</li></ol>")).toEqual(["（一）甲", "4. 乙"]);
  expect(lines('<ul><li>甲</li></ul><ol style="list-style: none"><li>乙</li></ol><ol><li></li></ol><p>丙</p>')).toEqual(["甲", "乙", "丙"]);
});

test("paragraphs stand where they are in the text, those outside the main part are marked", () => {
  const prose = "全区深入推进法治政府建设，各项工作取得明显成效，人民群众满意度持续提升。";
  const main = `<div class=main><h1>　标题</h1><div class=body><p>一、成效</p><p><span>${prose.repeat(6)}</span></p><nav>目录</nav><div><p>二、不足</p><p>短</p></div></div></div>`;
  const { text, paragraphs } = extractHtml(new TextEncoder().encode(`<div><ul><li>导航</li></ul></div>${main}<div>推荐，${prose}</div>`));
  expect(paragraphs.map(({ start, end, outside }) => [text.slice(start, end).slice(0, 4), outside])).toEqual([
    ["导航", true],
    ["标题", true],
    ["一、成效", false],
    ["全区深入", false],
    ["目录", true],
    ["二、不足", false],
    ["短", false],
    ["推荐，全", true],
  ]);
});

test("cells lie where their words do, whatever does not show stands around them", () => {
  const rows = "<tr><td>序号<td>任务</tr><tr><td>\u200b1<td>完成评查。</tr><tr><td>2\u200b<td>\u200b通报结果。\u200b</tr><tr><td>\u200b<td>报告</tr>";
  const { text, paragraphs } = extractHtml(new TextEncoder().encode(`<table>${rows}</table>`));
  expect(paragraphs.map(({ cells }) => cells?.map(({ start, end }) => text.slice(start, end)))).toEqual([["序号", "任务"], ["1", "完成评查。"], ["2", "通报结果。"], ["", "报告"]]);
  expect(paragraphs.every(({ start, end, cells = [] }) => cells.every((cell) => cell.start >= start && cell.end <= end))).toBe(true);
});

test("of a page without numbered headings only what says so is outside", () => {
  const { paragraphs } = extractHtml(new TextEncoder().encode("<p>导航</p><div><p>依法行政，规范执法，完善制度，强化监督，提升能力，服务群众。</p></div><div>存在的不足</div><footer>页脚</footer>"));
  expect(paragraphs.map(({ outside }) => outside)).toEqual([false, false, false, true]);
});

test("a page nested without end is refused, not parsed", () => {
  expect(() => lines("<div>".repeat(600))).toThrow(expect.objectContaining({ code: "expands" }));
  expect(lines(`${"<div>".repeat(400)}一${"</div>".repeat(400)}`)).toEqual(["一"]);
});
