/** How a line stands that is no plain paragraph: in the middle, at the margin, at the right. */
export type LineLook = "centred" | "flush" | "signed";

/** Longer lines are paragraphs, whatever they end with. */
const LONGEST = 45;
const PROSE = /[。；，,;！？]/;
const SALUTATION = /^[^。；，,;]{2,40}(?<!如下|下列)[：:]$/;
/** (此件公开发布), 抄送：… stand at the left. */
const CLOSING = /^[（(]此件|^抄送|^[（(]?联系人/;

/**
 * The look of a line outside of sections, as documents of offices are laid out: what stands under the title is in the
 * middle, those who are addressed at the margin, the signature and its day at the right.
 *
 * @param where before the first section or after the last; null between them
 */
export function lineLook(words: string, where: "before" | "after" | null): LineLook | null {
  const line = words.trim();
  if (where === null || line.length > LONGEST || CLOSING.test(line)) return null;
  if (where === "before" && SALUTATION.test(line)) return "flush";
  if (PROSE.test(line) || /[：:]$/.test(line)) return null;
  return where === "before" ? "centred" : "signed";
}

/** The mark at a label's end brings the room that parts it from the words. */
export function endsWide(label: string): boolean {
  return /[、．）」』]$/.test(label);
}
