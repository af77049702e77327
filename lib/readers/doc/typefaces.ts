/** Before a typeface's name: its length, kind, weight, character set, and what it looks like. */
const BEFORE_NAME = 40;

/** The names of a document's typefaces, by the numbers that its characters have. */
export function readTypefaces(list: Buffer): string[] {
  const names: string[] = [];
  if (list.length < 4) return names;
  const count = list.readUInt16LE(0);
  let at = 4;
  while (names.length < count && at < list.length) {
    const end = at + 1 + list.readUInt8(at);
    names.push(list.toString("utf16le", at + BEFORE_NAME, end).split("\0")[0]!);
    at = end;
  }
  return names;
}
