const BULLET = "●";
/** Signs of Wingdings and its kin, of which no more may be known than the character: those that say something, and those that Word puts before items. */
const WINGDINGS: Readonly<Record<number, string>> = {
  ...{ 0x6f: "□", 0x71: "□", 0xa8: "□", 0xab: "★", 0xb6: "☆", 0xfc: "√", 0xfe: "☑", 0xfb: "×", 0xfd: "☒" },
  ...{ 0x2d: "—", 0x6c: BULLET, 0x6e: "■", 0x75: "◆", 0xa7: "▪", 0xb2: "◇", 0xb7: BULLET, 0xd8: "➢", 0xe8: "➢" },
};
/** The typeface Symbol from `a` to `z`, and what else of it stands in figures and formulas. */
const GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
const SIGNS: Readonly<Record<number, string>> = { 0xa3: "≤", 0xa5: "∞", 0xac: "←", 0xae: "→", 0xb0: "°", 0xb1: "±", 0xb3: "≥", 0xb4: "×", 0xb8: "÷", 0xb9: "≠", 0xbb: "≈", 0xd6: "√", 0xd7: "·", 0xe5: "∑" };

/** A character of a symbol typeface, which stands in a private area, as plain text has it. */
export function symbolOf(code: number, typeface = ""): string {
  if (Number.isNaN(code) || code <= 0x1f || code > 0x10ffff) return "";
  if (code < 0xf000 || code > 0xf0ff) return String.fromCodePoint(code);
  const sign = code - 0xf000;
  if (/^Symbol$/i.test(typeface)) return SIGNS[sign] ?? GREEK[sign - 0x61] ?? (sign > 0x1f && sign < 0x40 ? String.fromCharCode(sign) : BULLET);
  return WINGDINGS[sign] ?? BULLET;
}

/** The sign that a private character is known to stand for; undefined where nobody can tell. */
export function knownSign(char: string): string | undefined {
  return WINGDINGS[char.charCodeAt(0) - 0xf000];
}

/** A bullet's sign as plain text has it; a Latin letter or mark stands for a sign of its symbol typeface. */
export function bulletOf(text: string): string {
  return text.trim().replace(/[\ue000-\uf8ff]/g, BULLET).replace(/^[\x21-\x2c\x2e-\xff\u2022\u25cf]$/, BULLET);
}
