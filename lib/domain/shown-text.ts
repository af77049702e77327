/**
 * Characters that show nothing by themselves, or that turn the reading of what follows round, so that a name would look
 * like another. What joins or varies visible characters (in emoji, in forms of Han characters) is none of them; nor is
 * NUL, which is refused where it is met.
 */
const UNSEEN = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\u034f/gu;

/** Nothing that anybody could see: also fillers of Hangul and the empty pattern of Braille. */
const BLANK = /^[\s\p{Z}\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** A text as it shows: without characters that do not, or that turn it round; empty where none is left that does. Line breaks and tabs stay. */
export function shownText(text: string): string {
  return BLANK.test(text) ? "" : text.replace(UNSEEN, "");
}
