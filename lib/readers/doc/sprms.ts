/** What a property changes, by its code; the ones that are read. */
export const SPRM = {
  listLevel: 0x260a,
  list: 0x460b,
  inTable: 0x2416,
  endsRow: 0x2417,
  outline: 0x2640,
  stored: 0x6646,
  storedBefore: 0x6645,
  cells: 0xd608,
  isHead: 0x3404,
  isDeleted: 0x0800,
  isInserted: 0x0801,
  isHidden: 0x083c,
  isBold: 0x0835,
  symbol: 0x6a09,
  characterStyle: 0x4a30,
} as const;

/** Bytes of the value, by the code's highest bits; the seventh says its own. */
const SIZES = [1, 1, 2, 4, 2, 2, 0, 3] as const;
const TABS = 0xc615;

/** Reads a list of property changes: each a code and a value. Ends quietly where the list is cut short. */
export function readSprms(list: Buffer, met: (code: number, value: Buffer) => void): void {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at);
    at += 2;
    const size = sizeOf(code, list, at);
    met(code, list.subarray(at, at + size));
    at += size;
  }
}

function sizeOf(code: number, list: Buffer, at: number): number {
  const fixed = SIZES[code >> 13]!;
  if (fixed > 0) return fixed;
  if (code === SPRM.cells && at + 2 <= list.length) return list.readUInt16LE(at) + 1;
  // Deleted and added tabs whose count did not fit.
  if (code === TABS && list[at] === 255) {
    const deleted = list[at + 1] ?? 0;
    const added = list[at + 2 + deleted * 4] ?? 0;
    return 3 + deleted * 4 + added * 3;
  }
  return (list[at] ?? 0) + 1;
}
