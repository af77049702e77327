import { Invalid } from "@/lib/domain/errors";

export type Decoded = { readonly text: string; readonly encoding: string };

const BYTE_ORDER_MARKS: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: "utf-8", mark: [0xef, 0xbb, 0xbf] },
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];
/** One damaged character in so many Chinese ones is a damaged file, not another encoding. */
const MOST_DAMAGED = 1 / 5;
/** More control characters than this share are no text. */
const MOST_CONTROLS = 1 / 100;

/**
 * Bytes to text: by byte order mark, as UTF-8, by the declared charset, as GB18030 (which gb2312 and gbk are read as).
 * UTF-8 goes before the declaration: Chinese in GB18030 is never valid UTF-8, and saved pages keep outdated declarations.
 * @throws Invalid `not-text`
 */
export function decodeBytes(bytes: Uint8Array, declared?: string): Decoded {
  const decoded = decodeMarked(bytes) ?? strictly(bytes, "utf-8") ?? (declared ? strictly(bytes, declared) : null) ?? lossily(bytes, "utf-8") ?? strictly(bytes, "gb18030") ?? lossily(bytes, "gb18030");
  if (!decoded || isBinary(decoded.text)) throw new Invalid("not-text", {}, "file");
  return decoded;
}

function decodeMarked(bytes: Uint8Array): Decoded | null {
  const marked = BYTE_ORDER_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  return marked ? (strictly(bytes, marked.encoding) ?? lossily(bytes, marked.encoding)) : null;
}

function strictly(bytes: Uint8Array, label: string): Decoded | null {
  try {
    const decoder = new TextDecoder(/^gb/i.test(label) ? "gb18030" : label, { fatal: true });
    return { text: decoder.decode(bytes), encoding: decoder.encoding };
  } catch {
    return null;
  }
}

function lossily(bytes: Uint8Array, label: string): Decoded | null {
  const text = new TextDecoder(label).decode(bytes);
  return count(text, /\ufffd/g) <= count(text, /\p{Script=Han}/gu) * MOST_DAMAGED ? { text, encoding: label } : null;
}

function isBinary(text: string): boolean {
  return count(text, /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g) > text.length * MOST_CONTROLS;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
