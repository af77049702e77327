import { encodingsOf } from "@/lib/files/encodings";

/** Control characters other than tab, line ends and form feed. */
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f\ufffe\uffff]/;

/** How a file begins that a browser or an office program would take for something else than text. */
const MARKUP = /^(<|%PDF|%!PS|\{\\rtf|From: |MIME-Version:)/i;

/** Whether a file that begins so is text, in UTF-8, GB18030 or UTF-16 with its mark. */
export function looksLikeText(head: Uint8Array): boolean {
  const texts = encodingsOf(head).flatMap((encoding) => decode(head, encoding) ?? []);
  const text = texts[0]?.trimStart() ?? "";
  return text !== "" && !CONTROL.test(text) && !MARKUP.test(text);
}

/** A character cut at the end is no fault: the head is not the whole. */
function decode(head: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true });
  } catch {
    return null;
  }
}
