import { expect, test } from "vitest";
import { readSprms } from "@/lib/readers/doc/sprms";

function read(...bytes: readonly number[]): string[] {
  const met: string[] = [];
  readSprms(Buffer.from(bytes), (code, value) => met.push(`${code.toString(16)} ${value.toString("hex")}`));
  return met;
}

test("changes are read one after another, each of the size that its code or itself says", () => {
  expect(read(0x0a, 0x26, 1, 0x0b, 0x46, 2, 0, 0x49, 0x66, 1, 2, 3, 4, 0x0d, 0xc6, 2, 8, 9, 0x70, 0xf4, 5, 6, 7, 0x16, 0x24, 1)).toEqual(["260a 01", "460b 0200", "6649 01020304", "c60d 020809", "f470 050607", "2416 01"]);
});

test("a row's cells say their size in two bytes, tabs beyond counting by their parts", () => {
  expect(read(0x08, 0xd6, 4, 0, 1, 1, 1, 0x16, 0x24, 1)).toEqual(["d608 0400010101", "2416 01"]);
  expect(read(0x15, 0xc6, 255, 1, 9, 9, 9, 9, 1, 8, 8, 8, 0x16, 0x24, 1)).toEqual(["c615 ff010909090901080808", "2416 01"]);
});

test("a list that is cut short ends there", () => {
  expect(read()).toEqual([]);
  expect(read(0x0a)).toEqual([]);
  expect(read(0x0b, 0x46, 2)).toEqual(["460b 02"]);
  expect(read(0x0d, 0xc6, 200, 1)).toEqual(["c60d c801"]);
});
