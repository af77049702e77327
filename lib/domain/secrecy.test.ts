import { describe, expect, it } from "vitest";
import { LONGEST_MARK, secrecyMarkIn } from "@/lib/domain/secrecy";

describe("secrecyMarkIn", () => {
  it.each([
    ["绝密★", "绝密★"],
    ["机密★10年", "机密★"],
    ["文件\n秘 密 ★ 一年", "秘密★"],
    ["秘　密　★", "秘密★"],
    ["绝\u200b密\ufeff★", "绝密★"],
  ])("finds the mark in %j", (text, mark) => expect(secrecyMarkIn(text)).toBe(mark));

  it.each(["本市保守秘密教育培训", "机密性要求", "★★★ 星级评定", "秘书处；密切配合★"])("finds none in %j", (text) => expect(secrecyMarkIn(text)).toBeNull());

  it("counts no mark longer than it says", () => {
    expect(secrecyMarkIn("绝    密    ★")).toBe("绝密★");
    expect("绝    密    ★").toHaveLength(LONGEST_MARK);
  });
});
