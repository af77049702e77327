import { withIdeographs } from "@/lib/readers/pdf/ideographs";
import { knownSign } from "@/lib/readers/symbols";

const UNREADABLE = /[\u0001-\u0008\u000b-\u001f\u007f-\u009f\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu;
const FULL_WIDTH = "[\\p{Script=Han}\\u3000-\\u303f\\uff00-\\uffef\\u2014\\u2015\\u2018\\u2019\\u201c\\u201d\\u2026\\u2460-\\u24ff\\u25a0-\\u27bf]";
const IDLE_SPACE = new RegExp(`(?<=${FULL_WIDTH}) | (?=${FULL_WIDTH})`, "gu");
const ENDS_FULL = new RegExp(`${FULL_WIDTH}$`, "u");
const BEGINS_FULL = new RegExp(`^${FULL_WIDTH}`, "u");

/**
 * Words as a PDF's fonts give them, made those that a reader sees. What no font explains (private characters, control
 * codes) becomes the sign of a damaged character, so that it is told.
 */
export function plainWords(words: string): string {
  return withIdeographs(words)
    .replace(/[\uf020-\uf0ff]/g, (char) => knownSign(char) ?? char)
    .replaceAll("\0", "")
    .replace(UNREADABLE, "\ufffd")
    .replace(/[ \t\u00a0]+/g, " ")
    .toWellFormed();
}

/** Without the spaces that stand for the distance between Chinese characters and others: nobody typed them. */
export function withoutIdleSpaces(words: string): string {
  return words.replace(IDLE_SPACE, "");
}

/** Whether Chinese, or Chinese punctuation, stands on a side of the seam, where no word ends with a space. */
export function isFullWidthSeam(left: string, right: string): boolean {
  return ENDS_FULL.test(left.slice(-2)) || BEGINS_FULL.test(right);
}
