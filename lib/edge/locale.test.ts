import { describe, expect, it } from "vitest";
import { pickLocale } from "@/lib/edge/locale";

describe("pickLocale", () => {
  it.each([
    ["en", "zh-CN,zh;q=0.9", "en"],
    ["zh-CN", "en", "zh-CN"],
    ["xx", "en", "en"],
    [undefined, "zh-TW,zh;q=0.9,en;q=0.8", "zh-CN"],
    [undefined, "en-GB,en;q=0.9,zh;q=0.8", "en"],
    [undefined, "en;q=0.3, zh-CN;q=0.9", "zh-CN"],
    [undefined, "fr-FR,fr;q=0.9", "en"],
    [undefined, "en;q=0, zh", "zh-CN"],
    [undefined, "*", "zh-CN"],
    [undefined, "", "zh-CN"],
    [undefined, null, "zh-CN"],
    [undefined, ";;q=x,,", "zh-CN"],
  ])("cookie %s, header %s: %s", (cookie, header, locale) => {
    expect(pickLocale(cookie, header)).toBe(locale);
  });
});
