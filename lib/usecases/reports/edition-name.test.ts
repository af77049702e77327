import { expect, it } from "vitest";
import { editionName } from "@/lib/usecases/reports/edition-name";

it.each([
  ["r.bat", "txt", "r.bat.txt"],
  ["报告.HTA", "html", "报告.HTA.html"],
  ["a.exe", "docx", "a.exe.docx"],
  ["报告", "pdf", "报告.pdf"],
  ["报告.DOCX", "docx", "报告.DOCX"],
  ["t2024_1.shtml", "html", "t2024_1.shtml"],
  ["报告.wps", "doc", "报告.wps"],
  ["报告.docx", "doc", "报告.docx.doc"],
])("%s, read as %s, is named %s", (name, format, named) => expect(editionName(name, format)).toBe(named));
