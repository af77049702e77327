import { expect, test } from "vitest";
import { unwrapLines } from "@/lib/readers/unwrap-lines";

const LINE = "全县深入学习宣传贯彻习近平法治思想，把法治建设纳入";

test("lines broken at the page's width are joined, paragraphs are not", () => {
  const text = `一、成效\n${LINE}\n${LINE}\n总体规划。\n（一）${LINE.slice(3)}\n任务。\n二、不足`;
  expect(unwrapLines(text)).toEqual({ text: `一、成效\n${LINE}${LINE}总体规划。\n（一）${LINE.slice(3)}任务。\n二、不足`, joined: 3 });
});

test("a label, an indent or a blank line begins a paragraph", () => {
  const text = `${LINE}\n一、成效\n${LINE}\n　　${LINE.slice(2)}\n二是${LINE.slice(2)}\n\n${LINE}\n${LINE}\n${LINE}\n完。`;
  expect(unwrapLines(text)).toEqual({ text: `${LINE}\n一、成效\n${LINE}\n　　${LINE.slice(2)}\n二是${LINE.slice(2)}\n\n${LINE}${LINE}${LINE}完。`, joined: 3 });
});

test.each(["十一是", "一要", "首先，", "第二，", "其三："])("a link %s begins a paragraph, though the line above is full and does not end in a stop", (label) => {
  const link = label + LINE.slice(label.length);
  expect(unwrapLines(`${LINE}\n${LINE}\n${link}\n${LINE}\n${LINE}\n完。`).text).toBe(`${LINE}${LINE}\n${link}${LINE}${LINE}完。`);
});

test.each(["最后落实", "首先要", "一要务", "第二季度"])("%s goes on with a sentence", (words) => {
  const line = words + LINE.slice(words.length);
  expect(unwrapLines(`${LINE}\n${LINE}\n${line}\n${LINE}\n完。`).text).toBe(`${LINE}${LINE}${line}${LINE}完。`);
});

test("a full line with half-width figures in it is as long, if not as wide", () => {
  const figures = `完成案件12345件,其中复议678件,${LINE}`.slice(0, LINE.length);
  expect(unwrapLines(`${LINE}\n${figures}\n${LINE}\n完。`)).toEqual({ text: `${LINE}${figures}${LINE}完。`, joined: 3 });
});

test("where paragraphs are indented, one broken line is enough to tell", () => {
  const text = `　　一、成效\n　　${LINE}\n总体规划。\n　　二、不足\n　　完。`;
  expect(unwrapLines(text)).toEqual({ text: `　　一、成效\n　　${LINE}总体规划。\n　　二、不足\n　　完。`, joined: 1 });
});

test("two Latin words are parted", () => {
  const line = `${LINE.slice(0, 20)} system`;
  expect(unwrapLines(`${line}\nlaw\n${line}\nlaw\n${line}\nlaw`)).toEqual({ text: `${line} law\n${line} law\n${line} law`, joined: 3 });
});

test.each([
  ["paragraphs of a line each", `${LINE.repeat(6)}\n${LINE.repeat(6)}\n${LINE.repeat(6)}\n完。`],
  ["short lines", "首页\n政务公开\n互动交流\n办事"],
  ["sentences of a line each", `${LINE}。\n${LINE}。\n${LINE}。\n${LINE}。`],
  ["two wrapped lines only", `${LINE}\n${LINE}\n完。`],
])("%s stay as they are", (_, text) => {
  expect(unwrapLines(text)).toEqual({ text, joined: 0 });
});
