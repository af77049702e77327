const BULLET = "●";
/** Signs of Wingdings that say something; its other signs mark items. */
const WINGDINGS: Readonly<Record<number, string>> = { 0x6f: "□", 0x71: "□", 0xa8: "□", 0xfc: "√", 0xfe: "☑", 0xfb: "×", 0xfd: "☒" };

/** A character of a symbol font, which stands in a private area, as plain text has it. */
export function symbolOf(code: number): string {
  if (Number.isNaN(code) || code <= 0x1f || code > 0x10ffff) return "";
  if (code >= 0xf000 && code <= 0xf0ff) return WINGDINGS[code - 0xf000] ?? BULLET;
  return String.fromCodePoint(code);
}

/** A bullet's sign as plain text has it; a Latin letter or mark stands for a sign of its symbol font. */
export function bulletOf(text: string): string {
  return text.trim().replace(/[\ue000-\uf8ff]/g, BULLET).replace(/^[\x21-\x2c\x2e-\xff\u2022\u25cf]$/, BULLET);
}
