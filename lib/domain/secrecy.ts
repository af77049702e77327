/** What nobody sees and no mark is broken by: characters of no width, soft hyphens, variation selectors, turns of direction. */
const UNSEEN = /[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u3164]/gu;
/** Spaces between two characters, as pages and typists put them there. */
const SPACES = "[^\\S\\r\\n\\u2028\\u2029]{0,20}";
/** The same over lines, as characters set one below another are read. */
const LINES = "\\s{0,20}";
/** Also of the typeface Wingdings, as an emoji, and as a web page spells it. */
const STAR = "(?:[★⭐\\uf0ab]|&(?:#0{0,4}9733|#[xX]0{0,4}2605|starf|bigstar);)";
const HAS_STAR = new RegExp(STAR);
/** On one line it is a mark whatever stands before it; over several only by itself: a sentence may end in 机密 above a starred list. */
const ON_A_LINE = new RegExp(`([绝絕絶机機秘祕])${SPACES}密${SPACES}${STAR}`, "u");
const OVER_LINES = new RegExp(`(?<!\\p{L}${SPACES})([绝絕絶机機秘祕])${LINES}密${LINES}${STAR}`, "u");

const LEVELS: Readonly<Record<string, string>> = { 絕: "绝", 絶: "绝", 機: "机", 祕: "秘" };

/** Characters that a mark takes up at most, those left aside that nobody sees. */
export const LONGEST_MARK = 54;

/**
 * The mark of a state secret 密级标志 in a text (`绝密★`, also typed with spaces or in full characters), or null. Such text
 * must not enter the system. ☆ makes no mark.
 */
export function secrecyMarkIn(text: string): string | null {
  if (!HAS_STAR.test(text)) return null;
  const seen = text.replace(UNSEEN, "");
  const level = (ON_A_LINE.exec(seen) ?? OVER_LINES.exec(seen))?.[1];
  return level === undefined ? null : `${LEVELS[level] ?? level}密★`;
}
