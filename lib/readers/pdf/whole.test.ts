import { expect, test } from "vitest";
import { linesDown, makePdf } from "@/lib/readers/pdf/make-pdf.fixture";
import { holdsPictures, isWhole } from "@/lib/readers/pdf/whole";

const PDF = Buffer.from(makePdf([linesDown(["一、存在的不足"])]));

test("a PDF that came to its end, with something after it or not, is whole", () => {
  expect(isWhole(PDF)).toBe(true);
  expect(isWhole(Buffer.concat([PDF, Buffer.from("\n<!-- sent by a server -->\n")]))).toBe(true);
});

test("one cut anywhere is not, nor one whose last change was cut, nor one that only begins", () => {
  for (let end = 10; end < PDF.length - 20; end += 97) expect(isWhole(PDF.subarray(0, end))).toBe(false);
  expect(isWhole(Buffer.concat([PDF, Buffer.from(`9 0 obj\n${"x".repeat(3_000)}`)]))).toBe(false);
  expect(isWhole(Buffer.from("%PDF-1.5\n… obj … startxref\n0\n%%EOF\n1 0 obj\n"))).toBe(false);
});

test("pictures are seen", () => {
  expect(holdsPictures(PDF)).toBe(false);
  expect(holdsPictures(Buffer.from("<< /Type /XObject /Subtype/Image >>"))).toBe(true);
});
