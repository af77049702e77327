import { expect, test } from "vitest";
import { pageOf, type Mark, type TextItem } from "@/lib/readers/pdf/page-runs";
import { fromUpright, toUpright } from "@/lib/readers/pdf/upright";

const VIEW = [0, 0, 595, 842] as const;
const item = (str: string, [a, b, c, d]: readonly number[], x: number, y: number): TextItem => ({ str, transform: [a!, b!, c!, d!, x, y], width: str.length * 16, height: 16 });
const LEVEL = [16, 0, 0, 16];

test("runs stand where they are drawn, spaces alone are none", () => {
  expect(pageOf(1, VIEW, [item("⼈⺠政府", LEVEL, 80, 700), item(" ", LEVEL, 150, 700)]).runs).toEqual([{ words: "人民政府", x: 80, y: 700, width: 64, size: 16, artifact: false }]);
});

test.each([
  [90, [0, 16, -16, 0]],
  [180, [-16, 0, 0, -16]],
  [270, [0, -16, 16, 0]],
] as const)("a page whose words are turned by %d° is laid upright, and places go back", (turn, matrix) => {
  const page = pageOf(1, VIEW, [item("法治政府建设", matrix, 300, 400)]);
  expect(page.turn).toBe(turn);
  expect([page.width, page.height]).toEqual(turn === 180 ? [595, 842] : [842, 595]);
  const { x, y } = page.runs[0]!;
  const box = fromUpright(turn, VIEW, { x, y, width: 0, height: 0 });
  expect([box.x, box.y]).toEqual([300, 400]);
  expect(toUpright(turn, VIEW, 300, 400)).toEqual({ x, y });
});

test("words that stand otherwise than most are left out, those a little askew are not", () => {
  const watermark = item("内部", [11, 11, -11, 11], 200, 400);
  const askew = item("扫描后识别的文字", [16, 0.3, -0.3, 16], 80, 500);
  expect(pageOf(1, VIEW, [item("法治政府建设", LEVEL, 80, 700), watermark, askew]).runs.map(({ words }) => words)).toEqual(["法治政府建设", "扫描后识别的文字"]);
});

test("what the file marks as no content is known", () => {
  const items: (TextItem | Mark)[] = [{ type: "beginMarkedContentProps", tag: "Artifact" }, item("页眉", LEVEL, 80, 800), { type: "endMarkedContent" }, { type: "beginMarkedContent", tag: "P" }, item("正文", LEVEL, 80, 700), { type: "endMarkedContent" }];
  expect(pageOf(1, VIEW, items).runs.map(({ words, artifact }) => [words, artifact])).toEqual([["页眉", true], ["正文", false]]);
});

test("bullets of symbol fonts are bullets, other private characters damaged ones", () => {
  expect(pageOf(1, VIEW, [item("机密\uf0ab \uf0b7推进\uf06e普法\ue5e5\u0007", LEVEL, 80, 700)]).runs[0]!.words).toBe("机密★ ●推进■普法\ufffd\ufffd");
});
