import type { ListLevel } from "@/lib/readers/list-labels/list-counters";
import { attribute, type Attributes } from "@/lib/readers/xml";

/** Ways of writing numbers by the first that OpenDocument names them after: `一, 二, 三, ...`. */
const FORMATS: Readonly<Record<string, string>> = {
  "": "none",
  "1": "decimal",
  "01": "decimalZero",
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
  "１": "decimalFullWidth",
  "①": "decimalEnclosedCircle",
  "⑴": "decimalEnclosedParen",
  "⒈": "decimalEnclosedFullstop",
  "一": "chineseCountingThousand",
  "甲": "ideographTraditional",
  "子": "ideographZodiac",
  "壹": "chineseLegalSimplified",
};
const TRADITIONAL = /^壹, ?貳/;
export const LEVELS = 10;

/** A level of a list style or of the outline, by the element that defines it; null where it is none. */
export function listLevelOf(name: string, attributes: Attributes): { readonly index: number; readonly level: ListLevel } | null {
  const index = Number(attribute(attributes, "level")) - 1;
  if (!(index >= 0 && index < LEVELS)) return null;
  const start = Number(attribute(attributes, "start-value") ?? 1);
  if (name === "text:list-level-style-bullet") return { index, level: { start: 1, format: "bullet", text: attribute(attributes, "bullet-char") ?? "" } };
  if (name === "text:list-level-style-image") return { index, level: { start: 1, format: "bullet", text: "●" } };
  if (name !== "text:list-level-style-number" && name !== "text:outline-level-style") return null;
  const given = attribute(attributes, "num-format") ?? "";
  const format = TRADITIONAL.test(given) ? "ideographLegalTraditional" : (FORMATS[given.split(",")[0]!.trim()] ?? "decimal");
  return { index, level: { start: Number.isSafeInteger(start) ? start : 1, format, text: textOf(attributes, index, format) } };
}

/** `%1%.%2%` as newer programs write it, or else the parts: what stands before, how many levels, what stands after. */
function textOf(attributes: Attributes, index: number, format: string): string {
  const whole = attribute(attributes, "num-list-format");
  if (whole !== undefined) return whole.replace(/%(\d{1,2})%/g, "%$1");
  const shown = Math.min(Math.max(Number(attribute(attributes, "display-levels") ?? 1) || 1, 1), index + 1);
  const numbers = format === "none" ? "" : Array.from({ length: shown }, (_, offset) => `%${index + 2 - shown + offset}`).join(".");
  return `${attribute(attributes, "num-prefix") ?? ""}${numbers}${attribute(attributes, "num-suffix") ?? ""}`;
}
