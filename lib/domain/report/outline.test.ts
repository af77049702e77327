import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import { buildOutline } from "@/lib/domain/report/outline";
import { type OutlineNode } from "@/lib/domain/report/outline-node";
import type { Span } from "@/lib/domain/report/model";
import { linesOf } from "@/lib/domain/report/paragraphs";

/** `label kind (own lines) [children]` */
function outline(text: string): string {
  const show = ({ label, kind, pieces, children }: OutlineNode): string =>
    `${text.slice(label.start, label.end) || "–"} ${kind} (${pieces.map(({ start, end }) => text.slice(start, end)).join("/")})${children.length > 0 ? ` [${children.map(show).join("; ")}]` : ""}`;
  return buildOutline(layersOf(text), linesOf(text), 2023, false).map(show).join("\n");
}

test("labels nest by rank, unlabelled lines go on with what is open", () => {
  expect(outline("前言。\n一、成效\n（一）甲\n后文。\n1.乙\n（2）丙\n（二）丁\n二、存在的不足\n戊。")).toBe(
    ["一、 achievements (成效) [（一） achievements (甲/后文。) [1. achievements (乙) [（2） achievements (丙)]]; （二） achievements (丁)]", "二、 shortcomings (存在的不足/戊。)"].join("\n"),
  );
});

test("unnumbered headings count only where the numbered ones name no section", () => {
  expect(outline("主要成效\n甲。\n存在的问题\n1.乙。")).toBe("– achievements (主要成效/甲。)\n– shortcomings (存在的问题) [1. shortcomings (乙。)]");
  expect(outline("一、成效\n存在的问题\n甲。")).toBe("一、 achievements (成效/存在的问题/甲。)");
});

test("parts of a merged section have kinds of their own, items of a plain one have not", () => {
  expect(outline("一、存在问题及下一步打算\n（一）存在的问题\n（二）下一步打算")).toBe("一、 shortcomings (存在问题及下一步打算) [（一） shortcomings (存在的问题); （二） arrangements (下一步打算)]");
  expect(outline("一、主要成效\n（一）查找存在的问题")).toBe("一、 achievements (主要成效) [（一） achievements (查找存在的问题)]");
});

test("a turn takes the labels that count anew with it, but not those that count on", () => {
  expect(outline("一、存在的问题\n（一）甲。\n下一步，做好：\n（一）乙。")).toBe("一、 shortcomings (存在的问题) [（一） shortcomings (甲。); – arrangements (下一步，做好：) [（一） arrangements (乙。)]]");
  expect(outline("一、存在的问题\n（一）甲\n①丙。\n②丁。\n整改措施：做好。\n（二）乙\n①戊。\n②己。\n整改措施：做好。")).toMatch(/（一） shortcomings \(甲\) \[① .*; ② .*; – arrangements .*\]; （二） shortcomings \(乙\) \[① .*; ② .*; – arrangements .*\]\]$/);
  expect(outline("一、存在的问题\n（一）甲。\n下一步，做好。\n（二）乙。")).toBe("一、 shortcomings (存在的问题) [（一） shortcomings (甲。) [– arrangements (下一步，做好。)]; （二） shortcomings (乙。)]");
});

test("what follows a table, and a speech's last words, are the section's", () => {
  expect(outline("三、今年工作安排\n（一）甲\n抓好乙。\n各位代表！让我们更加紧密地团结在一起，为建设丙市而努力奋斗！")).toBe("三、 arrangements (今年工作安排/各位代表！让我们更加紧密地团结在一起，为建设丙市而努力奋斗！) [（一） arrangements (甲/抓好乙。)]");
  const text = "三、今年工作安排\n1\t抓好甲\t乙局\n注：表中时限为最后期限。";
  const rows = linesOf(text).map((line) => (text.slice(line.start, line.end).includes("\t") ? { ...line, cells: [{ start: line.start, end: line.start + 1 }, { start: line.start + 2, end: line.end }] } : line));
  const [root] = buildOutline(layersOf(text), rows, 2023, false);
  expect(root!.pieces.map(({ start, end }) => text.slice(start, end))).toEqual(["今年工作安排", "注：表中时限为最后期限。"]);
});

test("in a table of problems and plans a row that only says what is wrong is a problem", () => {
  const rowsUnder = (...rows: readonly string[]) => {
    const text = ["二、存在的不足及改进措施", ...rows].join("\n");
    const cellsOf = ({ start, end }: Span) => {
      const at = text.indexOf("\t", start);
      return at === -1 || at > end ? {} : { cells: [{ start, end: at }, { start: at + 1, end }] };
    };
    return buildOutline(layersOf(text), linesOf(text).map((line) => ({ ...line, ...cellsOf(line) })), 2023, false)[0]!.children.map(({ kind }) => kind);
  };
  expect(rowsUnder("执法协同不够顺畅\t信息共享不及时", "审核能力偏弱\t仅1名审核人员")).toEqual(["shortcomings", "shortcomings"]);
  expect(rowsUnder("执法协同不够顺畅\t建立联席会议机制", "用地手续未办结\t2024年6月底")).toEqual(["arrangements", "arrangements"]);
});

test("an item that its program counts and that turns with its first word is of that kind itself", () => {
  const text = "二、存在的不足及下一步打算\n执法力量不足。\n下一步，我区将招录执法人员。\n普法形式单一。\n下一步，我区将创新普法。";
  const counted = linesOf(text).map((line, index) => (index === 0 ? line : { ...line, label: `${index}.` }));
  const [root] = buildOutline(layersOf(text), counted, 2023, true);
  const starts = (node: OutlineNode): number[] => [node.start, ...node.children.flatMap(starts)];
  expect(new Set(starts(root!)).size).toBe(starts(root!).length);
});

test("the body of a last title alone stays with it, beside items that have parts", () => {
  expect(outline("一、下一步打算\n（一）压实责任。\n①甲；\n②乙。\n（二）健全机制。制定规则。\n（三）提升水平。\n深化改革，打造品牌。")).toMatch(/（三） arrangements \(提升水平。\/深化改革，打造品牌。\)\]$/);
});

test("a last title of two phrases keeps its body too, beside titles that have their parts below them", () => {
  expect(outline("一、下一步打算\n（一）聚焦产业，实现新突破。\n1.做强工业；\n2.做优农业。\n（二）聚焦城市，展现新面貌。\n改造小区9个。\n建设公园6处。")).toMatch(/（二） arrangements \(聚焦城市，展现新面貌。\/改造小区9个。\/建设公园6处。\)\]$/);
});

test("what a speech says to its hearers is the section's, and so are the problems admitted after it", () => {
  expect(outline("一、工作回顾\n（一）甲。\n各位代表，成绩来之不易。同时，我们也清醒认识到还有不少问题：一是乙；二是丙。")).toMatch(/^一、 achievements \(工作回顾\) \[（一） achievements \(甲。\/各位代表，成绩来之不易。\); – shortcomings/);
});

test("marks that offices put before their items are bullets", () => {
  expect(outline("一、下一步打算\n※甲。\n★乙。\n▲丙。")).toMatch(/\[※ .*; ★ .*; ▲ /);
});
