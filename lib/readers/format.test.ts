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
  ["\xef\xbb\xbf\r\n%PDF-1.7", "report.pdf", "pdf"],
  ["PK\x03\x04…word/document.xml…", "report.bin", "docx"],
  ["PK\x03\x04…mimetypeapplication/vnd.oasis.opendocument.text…", "report", "odt"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1…W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0…", "report.wps", "doc"],
  ["text", "report.exe", "txt"],
] as const)("%j named %s is %s by what it holds", (text, name, format) => {
  expect(formatOf(bytes(text), name)).toBe(format);
});

test.each([
  ["PK\x03\x04…xl/workbook.xml", "report.xlsx", "unsupported", "xlsx"],
  ["PK\x03\x04…", "report.txt", "unsupported", "zip"],
  ["PK\x03\x04…", "report.docx", "damaged", "docx"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1…", "report.wps", "damaged", "wps"],
  ["\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1…E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "report.docx", "password", "docx"],
  ["{\\rtf1", "report.doc", "unsupported", "rtf"],
  ["\x89PNG", "scan.png", "unsupported", "png"],
  ["text", "report.pdf", "damaged", "pdf"],
  ["<html>", "saved.mht", "unsupported", "mht"],
  ["MIME-Version: 1.0\r\nContent-Type: multipart/related", "saved.mhtml", "unsupported", "mhtml"],
  ["From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\n=E6=9C=BA=E5=AF=86=E2=98=85", "saved.html", "unsupported", "mht"],
  [`Subject: ${"=E6=9C=BA".repeat(150)}\r\nMIME-Version: 1.0\r\n\r\n<html>`, "report.doc", "unsupported", "mht"],
])("%j named %s is refused: %s %s", (text, name, code, format) => {
  expect(() => formatOf(bytes(text), name)).toThrow(expect.objectContaining({ code, values: { format }, field: "file" }));
});

test.each([
  ['<meta charset="utf-8">', "utf-8"],
  ["<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=gb2312'>", "gb2312"],
  ["<p>charset=gbk", undefined],
])("%s declares %s", (text, charset) => {
  expect(declaredCharset(bytes(text))).toBe(charset);
});
