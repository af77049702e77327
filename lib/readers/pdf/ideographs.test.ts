import { expect, test } from "vitest";
import { withIdeographs } from "@/lib/readers/pdf/ideographs";

test("radicals become the ideographs that were written", () => {
  expect(withIdeographs("⼈⺠政府⻔⼾⽹站⼯作，⻓效机制，⻛险⻅⾯，⻚⻢⻰⻬")).toBe("人民政府门户网站工作，长效机制，风险见面，页马龙齐");
});

test("every radical of the first block has its ideograph", () => {
  for (let code = 0x2f00; code <= 0x2fd5; code++) expect(withIdeographs(String.fromCodePoint(code))).toMatch(/^[\u4e00-\u9fff]$/);
  for (let code = 0x2e80; code <= 0x2ef3; code++) if (![0x2e80, 0x2e9a].includes(code)) expect(withIdeographs(String.fromCodePoint(code))).not.toMatch(/[\u2e80-\u2fdf]/);
});

test("the one dash of two is the two that were written", () => {
  expect(withIdeographs("⸺健全机制")).toBe("——健全机制");
});

test("nothing else is changed", () => {
  const words = "（一）：①½ＡＢ１２㎡戶户人〇―…“”";
  expect(withIdeographs(words)).toBe(words);
});
