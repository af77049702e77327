import { describe, expect, test } from "vitest";
import { decodeBytes } from "@/lib/readers/encoding";

/** 不足，龑 (the last one of GB18030's own). */
const GB18030 = Uint8Array.from([0xb2, 0xbb, 0xd7, 0xe3, 0xa3, 0xac, 0xfd, 0x85]);
const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, littleEndian);
  [...text].forEach((char, index) => view.setUint16(2 + index * 2, char.charCodeAt(0), littleEndian));
  return bytes;
}

describe("bytes are decoded", () => {
  test("by byte order mark, which is not text", () => {
    expect(decodeBytes(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("不足")]))).toEqual({ text: "不足", encoding: "utf-8" });
    expect(decodeBytes(utf16("不足", true))).toEqual({ text: "不足", encoding: "utf-16le" });
    expect(decodeBytes(utf16("不足", false))).toEqual({ text: "不足", encoding: "utf-16be" });
  });

  test("as UTF-8, else as GB18030, whatever name of it is declared", () => {
    expect(decodeBytes(utf8("不足"))).toEqual({ text: "不足", encoding: "utf-8" });
    for (const declared of [undefined, "gb2312", "GBK", "gb18030", "no-such-charset"]) {
      expect(decodeBytes(GB18030, declared)).toMatchObject({ encoding: "gb18030", text: expect.stringMatching(/^不足，./) });
    }
  });

  test("as UTF-8 where a page's declaration is outdated", () => {
    expect(decodeBytes(utf8("存在的不足和原因"), "gb2312")).toEqual({ text: "存在的不足和原因", encoding: "utf-8" });
  });

  test("as another charset only where it is declared", () => {
    expect(decodeBytes(Uint8Array.from([0xa4, 0xa3, 0xa8, 0xac]), "big5")).toEqual({ text: "不足", encoding: "big5" });
  });

  test("in spite of a damaged character in many", () => {
    const bytes = utf8("法治政府建设".repeat(10));
    bytes[4] = 0xff;
    expect(decodeBytes(bytes)).toMatchObject({ encoding: "utf-8", text: expect.stringContaining("政府建设法治政府") });
  });
});

test.each([
  ["random bytes", Uint8Array.from({ length: 400 }, (_, index) => (index * 131) % 256)],
  ["zeros", new Uint8Array(100)],
  ["control characters", utf8("法\u0001\u0002\u0003")],
])("%s are refused", (_, bytes) => {
  expect(() => decodeBytes(bytes)).toThrow(expect.objectContaining({ code: "not-text" }));
});
