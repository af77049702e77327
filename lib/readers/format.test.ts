import { expect, test } from "vitest";
import { declaredCharset, formatOf } from "@/lib/readers/format";

const bytes = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0) & 0xff);

test.each([
  ["report", "report.txt", "txt"],
  ["report", "报告.TXT", "txt"],
  ["report", "no-extension", "txt"],
  ["<p>report", "report.htm", "html"],
  ["  <!DOCTYPE html><p>", "page.txt", "html"],
  ["\xef\xbb\xbf<html>", "page", "html"],
  ["<!-- saved --><html>", "page.txt", "html"],
] as const)("%j named %s is %s", (text, name, format) => {
  expect(formatOf(bytes(text), name)).toBe(format);
});

test.each([
  ["%PDF-1.7", "report.txt", "pdf"],
  ["PK\x03\x04", "report.docx", "docx"],
  ["PK\x03\x04", "report.txt", "zip"],
  ["\xd0\xcf\x11\xe0", "report.wps", "wps"],
  ["\xd0\xcf\x11\xe0", "report", "doc"],
  ["{\\rtf1", "report.doc", "rtf"],
  ["\x89PNG", "scan.png", "png"],
  ["text", "report.pdf", "pdf"],
  ["text", "report.exe", "exe"],
])("%j named %s is refused as %s", (text, name, format) => {
  expect(() => formatOf(bytes(text), name)).toThrow(expect.objectContaining({ code: "unsupported-format", values: { format }, field: "file" }));
});

test.each([
  ['<meta charset="utf-8">', "utf-8"],
  ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=gb2312'>", "gb2312"],
  ["<p>charset=gbk", undefined],
])("%s declares %s", (text, charset) => {
  expect(declaredCharset(bytes(text))).toBe(charset);
});
