import { foldWidth } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";

export const SECRECY_WARNINGS = ["workSecret", "internalMatter", "identityNumber", "telephone"] as const;
export type SecrecyWarningCode = (typeof SECRECY_WARNINGS)[number];

/** Something that may not belong here, for the writer to look at: how often, and where first. */
export type SecrecyWarning = { readonly code: SecrecyWarningCode; readonly values: { readonly count: number }; readonly span: Span };

/** The same of a file: of its name or, where it is text, of its content. */
export type FileWarning = { readonly where: "name" | "content"; readonly code: SecrecyWarningCode };

/** Letters set apart with spaces are the same word. */
const spaced = (word: string) => [...word].join("\\s{0,4}");
const anyOf = (...words: readonly string[]) => new RegExp(words.map(spaced).join("|"), "g");

/** What a number may not go on from, nor into: other digits, a Latin word, a decimal point; and what is money or counted. */
const BEFORE = "(?<![0-9A-Za-z_¥￥$]|[0-9A-Za-z][-.])";
const AFTER = "(?![0-9A-Za-z_]|\\.\\d| ?元|[万亿千百吨件份人户次个家项亩米度号%])";
const DASH = "[-‐‑–—]";

const MOBILE = `(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}`;
const LOCAL = `[2-8]\\d{2,3}[- ]?\\d{4}`;
const AREA = "0(?:10|2\\d|[3-9]\\d{2})";
const LANDLINE = `(?:\\(${AREA}\\) ?|${AREA}(?:${DASH}| ))${LOCAL}(?:(?:${DASH}|转)\\d{1,6})?`;
/** Without its area code it is one only where the words before say so. */
const SAID_LANDLINE = `(?<=(?:电话|传真|座机)(?:号码)?[: ]{1,3})${LOCAL}`;

/** Area, day of birth, number, check digit. */
const IDENTITY = new RegExp(`${BEFORE}(?<!信用代码[^\\n]{0,3})[1-9]\\d{5} ?(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]) ?\\d{3}[\\dXx](?![0-9A-Za-z])`, "g");

const PATTERNS: Readonly<Record<SecrecyWarningCode, RegExp>> = {
  workSecret: anyOf("工作秘密"),
  internalMatter: anyOf("内部资料", "内部文件", "内部使用", "注意保密"),
  identityNumber: IDENTITY,
  telephone: new RegExp(`${BEFORE}(?:${MOBILE}|${LANDLINE}|${SAID_LANDLINE})${AFTER}`, "g"),
};

/**
 * What in a text may be a work secret, internal matter or somebody's number: at most one of each kind. It never bars
 * anything: such words and numbers also stand where they may.
 */
export function secrecyWarnings(text: string): SecrecyWarning[] {
  const folded = foldWidth(text);
  return SECRECY_WARNINGS.flatMap((code) => {
    const found = [...folded.matchAll(PATTERNS[code])].filter(([words]) => code !== "identityNumber" || hasCheckDigit(words));
    const [first] = found;
    return first ? [{ code, values: { count: found.length }, span: { start: first.index, end: first.index + first[0].length } }] : [];
  });
}

/** The last of its eighteen digits follows from the others by GB 11643: ISO 7064, MOD 11-2. */
function hasCheckDigit(number: string): boolean {
  const digits = number.replaceAll(" ", "").toUpperCase();
  const sum = [...digits].reduce((total, digit, index) => total + (digit === "X" ? 10 : Number(digit)) * (2 ** (17 - index) % 11), 0);
  return sum % 11 === 1;
}
