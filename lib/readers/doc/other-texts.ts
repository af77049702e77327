import { readStory, type Box, type DocText } from "@/lib/readers/doc/body";
import type { WordFile } from "@/lib/readers/doc/word-file";
import type { Line } from "@/lib/readers/lines";

/** Separators of notes come first; then, for each section, those of even, odd and first pages. */
const SEPARATORS = 6;
const A_SECTION = ["header", "header", "footer", "footer", "header", "footer"] as const;
const BOX = 22;
const BOX_SHAPE = 14;
const SHAPE = 26;

/** The lines of a document's headers and footers. */
export function furnitureOf(file: WordFile, content: DocText): { headers: Line[]; footers: Line[] } {
  const { start, end } = file.headers;
  const list = file.part("headers");
  const found: Record<"header" | "footer", Line[][]> = { header: [], footer: [] };
  for (let story = SEPARATORS; (story + 2) * 4 <= list.length; story++) {
    const range = { start: start + list.readUInt32LE(story * 4), end: Math.min(start + list.readUInt32LE(story * 4 + 4), end) };
    const lines = readStory(content, range, { isFurniture: true });
    found[A_SECTION[(story - SEPARATORS) % A_SECTION.length]!].push(lines);
  }
  for (const { range } of boxesIn(file, "headerBoxes", new Map())) found.header.push(readStory(content, range, { isFurniture: true }));
  return { headers: found.header.flat(), footers: found.footer.flat() };
}

/** The text boxes of a document's body. */
export function boxesOf(file: WordFile): Box[] {
  return boxesIn(file, "textBoxes", anchorsOf(file.part("shapes")));
}

function boxesIn(file: WordFile, which: "textBoxes" | "headerBoxes", anchors: ReadonlyMap<number, number>): Box[] {
  const { start, end } = file[which];
  const list = file.part(which);
  // Positions, one more than boxes; the last box is a closing mark.
  const count = Math.floor((list.length - 4) / (BOX + 4));
  return Array.from({ length: Math.max(count - 1, 0) }, (_, box) => ({
    range: { start: start + list.readUInt32LE(box * 4), end: Math.min(start + list.readUInt32LE(box * 4 + 4), end) },
    anchor: anchors.get(list.readInt32LE((count + 1) * 4 + box * BOX + BOX_SHAPE)) ?? Infinity,
  }));
}

function anchorsOf(list: Buffer): Map<number, number> {
  const count = Math.max(Math.floor((list.length - 4) / (SHAPE + 4)), 0);
  return new Map(Array.from({ length: count }, (_, shape) => [list.readInt32LE((count + 1) * 4 + shape * SHAPE), list.readUInt32LE(shape * 4)]));
}
