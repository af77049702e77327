const DIGITS = "〇一二三四五六七八九";

/** 1 to 999 in Chinese or Arabic digits, or a circled number: 十一, 二十, 一百零二, 11, ③. Null for anything else. */
export function readNumber(words: string): number | null {
  if (/^\d{1,3}$/.test(words)) return Number(words);
  if (/^[①-⑳]$/.test(words)) return words.charCodeAt(0) - 0x245f;
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(words);
  if (!match || words === "") return null;
  const [, hundreds, tens, ten, ones] = match;
  return digit(hundreds) * 100 + (ten ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

/** A year in words, for a pattern: 二〇二三 (also ○, O and 零 for nought, in folded words). */
export const YEAR_IN_WORDS = "二[〇○零Oo][〇○零Oo一二三四五六七八九]{2}";

/** A year written 2023 or 二〇二三. */
export function readYear(words: string): number | null {
  const digits = [...words].map((char) => (/[〇○零Oo]/.test(char) ? "0" : /\d/.test(char) ? char : DIGITS.indexOf(char))).join("");
  return /^(?:19|20|21)\d\d$/.test(digits) ? Number(digits) : null;
}

function digit(char: string | undefined): number {
  return char ? DIGITS.indexOf(char) : 0;
}
