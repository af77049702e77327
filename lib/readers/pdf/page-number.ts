import { foldWidth } from "@/lib/domain/report/layers";

const DASH = "[-－—–―─·•~～|_ ]";
/** As they are decorated, no line of a report is: — 2 —, 第 2 页 共 9 页, 2/9, Page 2 of 9. */
const DECORATED = new RegExp(`^(?:${DASH}+\\d{1,4}${DASH}+|第\\d{1,4}页(?:[,，/、]?[(（]?共\\d{1,4}页[)）]?)?|共\\d{1,4}页[,，/、]?第\\d{1,4}页|第[一二三四五六七八九十百]{1,5}页|\\d{1,4}/\\d{1,4}|page\\d{1,4}(?:of\\d{1,4})?|\\d{1,4}of\\d{1,4})$`, "i");
const ROMAN = /^[ivxlc]{1,7}$/i;

/** A line that is a page's number and says so. */
export function saysPageNumber(words: string): boolean {
  return DECORATED.test(words.trim()) || DECORATED.test(bare(words));
}

/** The number that is all of a line, or null: a page's, if other pages count on from it. */
export function loneNumber(words: string): number | null {
  const digits = bare(words);
  return /^\d{1,4}$/.test(digits) ? Number(digits) : null;
}

export function isLoneRoman(words: string): boolean {
  return ROMAN.test(bare(words));
}

function bare(words: string): string {
  return foldWidth(words).replace(/\s+/g, "");
}
