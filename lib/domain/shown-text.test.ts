import { describe, expect, it } from "vitest";
import { shownText } from "@/lib/domain/shown-text";

describe("shownText", () => {
  it.each([
    ["张三\u202e督导", "张三督导"],
    ["\u2066区长\u2069\u200b批示\ufeff", "区长批示"],
    ["整\u00ad改\u{e0041}", "整改"],
    ["甲\u0007乙\u2028丙", "甲乙丙"],
  ])("leaves out of %j what nobody sees, or what turns it round", (text, shown) => expect(shownText(text)).toBe(shown));

  it.each(["\u200b\u200d", " \u3164\u115f", "\u2800", "\u00ad\n", "\ufe0f", ""])("finds nothing in %j", (text) => expect(shownText(text)).toBe(""));

  it.each(["第一行\n第二行\t完", "葛\u{e0100}城", "👩\u200d💼", "ئۇ\u200cيغۇر", "甲\0乙", "\ud800"])("leaves %j as it is", (text) => expect(shownText(text)).toBe(text));
});
