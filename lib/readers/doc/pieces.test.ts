import { expect, test } from "vitest";
import { bytesOf, readPieces, textOf } from "@/lib/readers/doc/pieces";

type Given = { readonly length: number; readonly offset: number; readonly narrow?: boolean };

/** A list of pieces as the file has it, after changes that are not read. */
function piecesOf(main: Buffer, given: readonly Given[]) {
  const list = Buffer.alloc(1 + 2 + 3 + 1 + 4 + (given.length + 1) * 4 + given.length * 8);
  list.set([1, 3, 0, 9, 9, 9, 2], 0);
  list.writeUInt32LE(given.length * 12 + 4, 7);
  let at = 0;
  given.forEach(({ length, offset, narrow }, index) => {
    list.writeUInt32LE(at, 11 + index * 4);
    list.writeUInt32LE((at += length), 15 + index * 4);
    list.writeUInt32LE(narrow ? (offset * 2 + 0x40000000) >>> 0 : offset, 11 + (given.length + 1) * 4 + index * 8 + 2);
  });
  return readPieces({ main, part: () => list });
}

const MAIN = Buffer.concat([Buffer.from("后半", "utf16le"), Buffer.from("2024\x93\x94\x85", "latin1"), Buffer.from("前半", "utf16le")]);

test("text saved fast is put in order; narrow characters are those of Windows", () => {
  const pieces = piecesOf(MAIN, [{ length: 2, offset: 11 }, { length: 7, offset: 4, narrow: true }, { length: 0, offset: 0 }, { length: 2, offset: 0 }]);
  expect(textOf(MAIN, pieces)).toBe("前半2024“”…后半");
  expect([0, 1, 2, 8, 9, 10].map((character) => bytesOf(pieces, character))).toEqual([{ start: 11, end: 13 }, { start: 13, end: 15 }, { start: 4, end: 5 }, { start: 10, end: 11 }, { start: 0, end: 2 }, { start: 2, end: 4 }]);
  expect(bytesOf(pieces, 11)).toEqual({ start: -1, end: -1 });
});

test.each([
  ["beyond the file's end", [{ length: 2, offset: 13 }]],
  ["of more characters than the file has bytes", [{ length: 8, offset: 0 }, { length: 8, offset: 0 }]],
])("pieces %s are refused", (_, given) => {
  expect(() => piecesOf(MAIN, given)).toThrow(expect.objectContaining({ code: "damaged" }));
});

test("a list that is none is refused", () => {
  expect(() => readPieces({ main: MAIN, part: () => Buffer.from([7]) })).toThrow(expect.objectContaining({ code: "damaged" }));
  expect(() => readPieces({ main: MAIN, part: () => Buffer.from([2, 255, 255, 255, 255]) })).toThrow(RangeError);
});
