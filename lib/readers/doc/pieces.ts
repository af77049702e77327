import { Invalid } from "@/lib/domain/errors";
import type { WordFile } from "@/lib/readers/doc/word-file";

/** A stretch of the text that lies together in the file: [from, to) in characters, at `offset` in bytes, each of `width`. */
export type Piece = { readonly from: number; readonly to: number; readonly offset: number; readonly width: 1 | 2 };

const CHANGES = 1;
const PIECES = 2;
const NARROW = 0x40000000;

/**
 * The pieces of a document's text in their order, which is not that of the file where it was saved fast.
 * @throws Invalid `damaged`; RangeError where it points beyond its end
 */
export function readPieces({ main, part }: Pick<WordFile, "main" | "part">): Piece[] {
  const list = part("pieces");
  let at = 0;
  while (list.readUInt8(at) === CHANGES) at += 3 + list.readUInt16LE(at + 1);
  if (list.readUInt8(at) !== PIECES) refuse();
  const count = Math.floor((list.readUInt32LE(at + 1) - 4) / 12);
  const positions = at + 5;
  const descriptors = positions + (count + 1) * 4;
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const [from, to] = [list.readUInt32LE(positions + index * 4), list.readUInt32LE(positions + index * 4 + 4)];
    const place = list.readUInt32LE(descriptors + index * 8 + 2);
    const width = place & NARROW ? 1 : 2;
    const offset = width === 1 ? (place & ~NARROW) / 2 : place;
    // Each character lies somewhere in the file, none twice: more of them than it has bytes is no text.
    if (to < from || from !== (pieces.at(-1)?.to ?? 0) || to > main.length || offset + (to - from) * width > main.length) refuse();
    pieces.push({ from, to, offset, width });
  }
  return pieces;
}

/** What the narrow characters from 0x80 to 0x9f are, as Windows has them; their runtime's decoder leaves them as they are. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** The characters of all pieces, one after another. */
export function textOf(main: Buffer, pieces: readonly Piece[]): string {
  return pieces
    .map(({ from, to, offset, width }) => {
      if (width === 2) return main.toString("utf16le", offset, offset + (to - from) * 2);
      return main.toString("latin1", offset, offset + to - from).replace(/[\x80-\x9f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80]!);
    })
    .join("");
}

/** The bytes of the file that hold a character: the first and the one after the last; nowhere for one that is none. */
export function bytesOf(pieces: readonly Piece[], character: number): { readonly start: number; readonly end: number } {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.from <= character) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece || character < piece.from || character >= piece.to) return NOWHERE;
  const start = piece.offset + (character - piece.from) * piece.width;
  return { start, end: start + piece.width };
}
const NOWHERE = { start: -1, end: -1 };

function refuse(): never {
  throw new Invalid("damaged", {}, "file");
}
