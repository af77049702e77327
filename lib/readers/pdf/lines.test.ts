import { expect, test } from "vitest";
import { linesOfRuns } from "@/lib/readers/pdf/lines";
import type { Run } from "@/lib/readers/pdf/run";

const run = (words: string, x: number, y: number, more: Partial<Run> = {}): Run => ({ words, x, y, size: 16, width: words.length * (more.size ?? 16), artifact: false, ...more });
const words = (...runs: Run[]) => linesOfRuns(runs, 1).map((line) => line.words);

test("runs of a baseline are one line, from left to right; lines go from top to bottom", () => {
  expect(words(run("二、不足", 80, 672), run("成效", 112, 700), run("一、", 80, 700))).toEqual(["一、成效", "二、不足"]);
  expect(words(run("甲", 80, 700), run("乙", 96, 699.2), run("丙", 112, 700.9))).toEqual(["甲乙丙"]);
});

test("raised figures and small marks stay with their line", () => {
  expect(words(run("建成5000m", 80, 700, { width: 100 }), run("2", 180, 707, { size: 9, width: 5 }), run("用房。", 186, 700), run("下一行", 80, 672))).toEqual(["建成5000m2用房。", "下一行"]);
});

test("spaces beside Chinese are distance, not text", () => {
  expect(words(run("2023 年，完成 12 件、 GB 3838 标准", 80, 700))).toEqual(["2023年，完成12件、GB 3838标准"]);
  expect(words(run("推行", 80, 700), run("12345", 115, 700, { width: 40 }), run("热线", 160, 700))).toEqual(["推行12345热线"]);
});

test("a gap of an em is a space, unless the whole line is pulled apart", () => {
  expect(words(run("临澄政〔2022〕11号", 80, 700, { width: 160 }), run("签发人：王某", 330, 700))).toEqual(["临澄政〔2022〕11号 签发人：王某"]);
  expect(words(...[..."临澄市人民政府"].map((char, index) => run(char, 80 + index * 36, 700)))).toEqual(["临澄市人民政府"]);
});

test("Latin words are parted by less", () => {
  expect(words(run("AI", 80, 700, { width: 20 }), run("model", 105, 700, { width: 50 }), run("s", 155.4, 700, { width: 8 }))).toEqual(["AI models"]);
});

test("words drawn twice to look bold are there once", () => {
  expect(words(run("存在问题", 80, 700), run("存在问题", 80.5, 700))).toEqual(["存在问题"]);
  expect(words(run("谢", 80, 700), run("谢", 96, 700))).toEqual(["谢谢"]);
});
