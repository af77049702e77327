import { normaliseText } from "@/lib/domain/report/normalise";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { decodeBytes } from "@/lib/readers/encoding";
import type { Extracted } from "@/lib/readers/extracted";
import { unwrapLines } from "@/lib/readers/unwrap-lines";

/** @throws Invalid `not-text` */
export function extractTxt(bytes: Uint8Array): Extracted {
  const { text, encoding } = decodeBytes(bytes);
  return extractPlain(text, encoding);
}

/** Plain text that is decoded already: a file's, or what a person pasted. */
export function extractPlain(words: string, encoding: string): Extracted {
  const { text, joined } = unwrapLines(normaliseText(words));
  return { text, allText: words, paragraphs: linesOf(text), encoding, messages: joined > 0 ? [{ code: "wrapped-lines-joined", values: { count: joined } }] : [] };
}
