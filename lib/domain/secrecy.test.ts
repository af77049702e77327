import { describe, expect, it } from "vitest";
import { LONGEST_MARK, secrecyMarkIn } from "@/lib/domain/secrecy";

describe("secrecyMarkIn", () => {
  it.each([
    ["绝密★", "绝密★"],
    ["机密★10年", "机密★"],
    ["文件\n秘 密 ★ 一年", "秘密★"],
    ["秘　密　★", "秘密★"],
    ["绝\u200b密\ufeff★", "绝密★"],
    ["机\u00ad密\u00ad★", "机密★"],
    ["机密\ufe0f\u2060★\ufe0e", "机密★"],
    ["机密     ★", "机密★"],
    [`机${"\u200b".repeat(500)}密★`, "机密★"],
    ["机\n\n密\n\n\n★\n10年", "机密★"],
    ["件号 001\n机密\n★", "机密★"],
    ["機密★", "机密★"],
    ["絕密★長期", "绝密★"],
    ["絶密★", "绝密★"],
    ["祕密★", "秘密★"],
    ["机密\uf0ab", "机密★"],
    ["机密⭐", "机密★"],
    ["机密&#9733;、机密&#x2605;", "机密★"],
    ["秘密&starf;", "秘密★"],
    ["关于国家秘密★一年", "秘密★"],
  ])("finds the mark in %j", (text, mark) => expect(secrecyMarkIn(text)).toBe(mark));

  it.each(["本市保守秘密教育培训", "机密性要求", "★★★ 星级评定", "秘书处；密切配合★", "机密☆", "保守国家秘密\n★ 一、加强领导", "不得泄露商业秘密\n\n★★★ 重点工作", "泄露机\n密\n★ 重点", "机动车管理要精密★", "机要、密码工作 ★", "保密★先进单位", "机密。★"])("finds none in %j", (text) => expect(secrecyMarkIn(text)).toBeNull());

  it("counts no mark longer than it says", () => {
    const longest = `绝${" ".repeat(20)}密${" ".repeat(20)}&#x00002605;`;
    expect(secrecyMarkIn(longest)).toBe("绝密★");
    expect(longest).toHaveLength(LONGEST_MARK);
  });

  it.each(["机".repeat(200_000), "机 ".repeat(100_000), "密\n".repeat(100_000), `法${" ".repeat(200_000)}机`, "\u200b".repeat(200_000), "&#0".repeat(70_000)])("finds none in any length of what nearly fits", (text) => {
    expect(secrecyMarkIn(`${text}★`)).toBeNull();
  });
});
