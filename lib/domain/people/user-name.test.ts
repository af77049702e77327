import { describe, expect, it } from "vitest";
import { isUserName, normalUserName } from "@/lib/domain/people/user-name";

describe("user names", () => {
  it.each([["  Ｄｕｂａｎ ", "duban"], ["SIFA.Head", "sifa.head"], ["司法局", "司法局"], ["〇七", "〇七"], ["Ⅲ.②", "iii.2"]])("%s is stored as %s", (typed, stored) => {
    expect(normalUserName(typed)).toBe(stored);
    expect(isUserName(stored)).toBe(true);
  });

  it.each(["", "a", "-duban", "du ban", "a@b", "x".repeat(33), "a\0b", "😀😀", "\u043effice", "\u03bfffice", "adm\u0131n", "\u0251dmin", "adm\u0131\u0307n", "⺀⺀"])("refuses %j", (text) => {
    expect(isUserName(text)).toBe(false);
  });
});
