import { inflateSync } from "node:zlib";
import { APART } from "@/lib/readers/apart";

/** Unpacked, together: ten times what the pages of the longest report draw. */
const MOST_BYTES = 30_000_000;
const DICTIONARY = 400;
/** `/ActualText <feff…>` or `(…)`: what a reader aloud says, and copying gives, in place of what is drawn. */
const REPLACEMENT = /\/(?:ActualText|Alt|E)\s{0,9}(?:<([0-9A-Fa-f\s]{0,4000})>|\(((?:[^()\\]|\\[^]){0,4000})\))/g;

/** The words that a PDF puts in the place of drawn ones, which the library does not tell: also in streams that are packed. */
export function replacementTexts(bytes: Uint8Array): string {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = textsIn(file);
  let left = MOST_BYTES;
  for (let at = file.indexOf("stream"); at !== -1 && left > 0; at = file.indexOf("stream", at + 6)) {
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const dictionary = file.toString("latin1", Math.max(0, at - DICTIONARY), at);
    const own = dictionary.slice(dictionary.lastIndexOf(" obj") + 1);
    if (!/\/(?:FlateDecode|Fl)\b/.test(own) || /\/(?:Image|Length1|FontFile)\b/.test(own)) continue;
    const end = file.indexOf("endstream", start);
    if (end === -1) break;
    const content = unpack(file.subarray(start, end), left);
    left -= content.length;
    for (const words of textsIn(content)) found.push(words);
    at = end + 3;
  }
  return found.join(APART);
}

function unpack(packed: Buffer, most: number): Buffer {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch {
    return Buffer.alloc(0);
  }
}

function textsIn(content: Buffer): string[] {
  if (!/\/(?:ActualText|Alt|E)\b/.test(content.toString("latin1"))) return [];
  return [...content.toString("latin1").matchAll(REPLACEMENT)].map(([, hex, literal]) => wordsOf(hex === undefined ? unescaped(literal ?? "") : Buffer.from(hex.replace(/\s/g, ""), "hex")));
}

function unescaped(literal: string): Buffer {
  return Buffer.from(literal.replace(/\\(?:([0-7]{1,3})|([^]))/g, (_, octal?: string, char?: string) => (octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : char!)), "latin1");
}

/** In UTF-16 or UTF-8 where it says so; else in letters that make no mark. */
function wordsOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes.subarray(2));
  return first === 0xff && second === 0xfe ? bytes.toString("utf16le", 2) : bytes.toString("utf8");
}
