import { Invalid } from "@/lib/domain/errors";
import { CompoundFile } from "@/lib/readers/doc/compound-file";

/** Word 97 and later; before, its files were others. */
const MAGIC = 0xa5ec;
const FIRST_VERSION = 193;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;

/** Ten times what is read of any report. */
const MOST_CHARACTERS = 3_000_000;

/** Where things lie, by their places in the file's first block. Each is an offset and a length in the table stream. */
const PLACES = { styles: 0xa2, headers: 0xf2, characterRuns: 0xfa, paragraphRuns: 0x102, typefaces: 0x112, pieces: 0x1a2, shapes: 0x1da, textBoxes: 0x25a, headerBoxes: 0x26a, lists: 0x2e2, listUses: 0x2ea } as const;
/** The lengths of body, notes, headers, macros, comments, endnotes, text boxes, text boxes of headers. */
const LENGTHS = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64, 0x68] as const;

/** A Word 97 file: its streams, and where its texts lie one after another. */
export type WordFile = {
  readonly main: Buffer;
  readonly table: Buffer;
  /** What the file says of itself: title, subject, keywords and the like. */
  readonly about: readonly Buffer[];
  /** Properties that are too large for their place. */
  readonly store: Buffer;
  /** A part of the table stream; empty where there is none. */
  readonly part: (name: keyof typeof PLACES) => Buffer;
  /** Where a part begins in the table stream. */
  readonly placeOf: (name: keyof typeof PLACES) => number;
} & Texts;

type Texts = { readonly body: Range; readonly headers: Range; readonly textBoxes: Range; readonly headerBoxes: Range };

/** Positions of characters: [start, end). */
export type Range = { readonly start: number; readonly end: number };

/** @throws Invalid `damaged`, `password`, `unsupported`: of a Word before 97, `expands`; RangeError where it points beyond its end */
export function openWordFile(bytes: Buffer): WordFile {
  const container = new CompoundFile(bytes);
  const main = container.stream("WordDocument");
  if (!main) throw new Invalid("damaged", {}, "file");
  if (main.readUInt16LE(0) !== MAGIC || main.readUInt16LE(2) < FIRST_VERSION) throw new Invalid("unsupported", { format: "doc" }, "file");
  const flags = main.readUInt16LE(0x0a);
  if (flags & ENCRYPTED) throw new Invalid("password", {}, "file");
  const table = container.stream(flags & TABLE_1 ? "1Table" : "0Table");
  if (!table) throw new Invalid("damaged", {}, "file");
  const texts = textsOf(main);
  if (texts.body.end > MOST_CHARACTERS) throw new Invalid("expands", {}, "file");
  const placeOf = (name: keyof typeof PLACES) => main.readUInt32LE(PLACES[name]);
  return {
    main,
    table,
    about: ["\x05SummaryInformation", "\x05DocumentSummaryInformation"].flatMap((name) => ifWhole(() => container.stream(name)) ?? []),
    store: container.stream("Data") ?? Buffer.alloc(0),
    part: (name) => table.subarray(placeOf(name), placeOf(name) + main.readUInt32LE(PLACES[name] + 4)),
    placeOf,
    ...texts,
  };
}

/** A document can be read without what is damaged beside it. */
function ifWhole(stream: () => Buffer | null): Buffer | null {
  try {
    return stream();
  } catch {
    return null;
  }
}

/** The texts stand one after another, each of a length that is given; not all of them are read. */
function textsOf(main: Buffer): Texts {
  const ends: number[] = [];
  for (const at of LENGTHS) ends.push((ends.at(-1) ?? 0) + main.readUInt32LE(at));
  const text = (index: number): Range => ({ start: ends[index - 1] ?? 0, end: ends[index]! });
  return { body: text(0), headers: text(2), textBoxes: text(6), headerBoxes: text(7) };
}
