import { expect, test } from "vitest";
import { layOut, type Line } from "@/lib/readers/lines";

const row = (...cells: (string | null)[]): Line => ({ cells, tableHead: false });

function shown(lines: readonly Line[]) {
  const { text, paragraphs } = layOut(lines);
  return { text, words: paragraphs.map(({ start, end }) => text.slice(start, end)), cells: paragraphs.map(({ cells }) => cells?.map(({ start, end }) => text.slice(start, end))), paragraphs };
}

test("each line stands where it is in the text, without the white space around it; empty ones are left out", () => {
  const { text, words } = shown([{ words: "　　一、" }, { words: " \t" }, { words: "" }, { words: "二 " }]);
  expect(text).toBe("　　一、\n二 ");
  expect(words).toEqual(["一、", "二"]);
});

test("a break within a paragraph ends a line; its label stays with the first, its other marks with all", () => {
  const { paragraphs, text } = shown([{ words: "\n关于甲的\n报告", label: "1.", heading: 1, aside: "contents" }]);
  expect(text).toBe("关于甲的\n报告");
  expect(paragraphs).toEqual([{ start: 0, end: 4, label: "1.", heading: 1, aside: "contents" }, { start: 5, end: 7, heading: 1, aside: "contents" }]);
});

test("what no text may hold is taken out", () => {
  expect(shown([{ words: "甲\0\x02乙\ud800\r\n丙\u2028丁" }]).text).toBe("甲乙\ufffd\n丙\n丁");
  expect(shown([{ words: "\uf06c甲\uf0fe乙" }]).text).toBe("●甲☑乙");
});

test("bold lines are set apart where most of the text is not bold", () => {
  const bold = { words: "存在的不足", bold: true };
  expect(layOut([bold, { words: "部分单位工作不够。", bold: false }]).paragraphs.map((paragraph) => paragraph.bold)).toEqual([true, undefined]);
  expect(layOut([bold, { words: "短。" }]).paragraphs.map((paragraph) => paragraph.bold)).toEqual([undefined, undefined]);
});

test("a row's cells are parted by a tab, and have none within them", () => {
  const { text, cells, words } = shown([{ words: "前" }, row("1", " 修订\t办法\n完善制度 ", "6月底")]);
  expect(text).toBe("前\n1\t修订 办法 完善制度\t6月底");
  expect(words[1]).toBe("1\t修订 办法 完善制度\t6月底");
  expect(cells).toEqual([undefined, ["1", "修订 办法 完善制度", "6月底"]]);
});

test("an empty cell takes no room; one that goes on from above is the cell above", () => {
  const { text, cells } = shown([row("健全监督", "甲", "", "局"), row(null, "乙", "", null), row(null, "", "丙", "厅"), row("", "丁", "", ""), row(null, "戊", "", "")]);
  expect(text).toBe("健全监督\t甲\t局\n乙\n丙\t厅\n丁\n戊");
  expect(cells).toEqual([
    ["健全监督", "甲", "", "局"],
    ["健全监督", "乙", "", "局"],
    ["健全监督", "", "丙", "厅"],
    ["", "丁", "", ""],
    ["", "戊", "", ""],
  ]);
});

test("cells go on within one table alone, and rows without words are none", () => {
  expect(shown([row("甲", "乙"), row(null, null), row(null, "丙")]).cells).toEqual([["甲", "乙"], ["甲", "丙"]]);
  expect(shown([row("甲", "乙"), { words: "间" }, row(null, "丙")]).cells).toEqual([["甲", "乙"], undefined, ["", "丙"]]);
  expect(layOut([{ cells: ["甲", "乙"], tableHead: true, label: "1." }]).paragraphs).toMatchObject([{ tableHead: true, label: "1." }]);
});
