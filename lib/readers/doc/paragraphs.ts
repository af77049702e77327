import { bytesOf, type Piece } from "@/lib/readers/doc/pieces";
import { runAt, type Run } from "@/lib/readers/doc/runs";
import { readSprms, SPRM } from "@/lib/readers/doc/sprms";
import type { DocStyles } from "@/lib/readers/doc/styles";

/** What a paragraph's end says of it. */
export type ParagraphProperties = {
  readonly heading: number | undefined;
  readonly isContents: boolean;
  readonly list: number;
  readonly listLevel: number;
  readonly inTable: boolean;
  readonly endsRow: boolean;
  readonly isHead: boolean;
  readonly cells: readonly RowCell[];
  readonly hidden: boolean;
  readonly bold: boolean;
};

/** A cell by the place of its left edge, and whether it goes on from the one above. */
export type RowCell = { readonly edge: number; readonly goesOn: boolean };

type Found = { -readonly [Key in keyof ParagraphProperties]: ParagraphProperties[Key] } & { outline?: number };

const PLAIN: Found = { heading: undefined, isContents: false, list: 0, listLevel: 0, inTable: false, endsRow: false, isHead: false, cells: [], hidden: false, bold: false };
const LEVELS = 9;
const FIRST_CONTENTS = 19;
const LAST_CONTENTS = 27;
const CELL = 20;
const MERGED = 0x20;
const FIRST_OF_MERGED = 0x40;
/** Word's own limit. */
const MOST_CELLS = 64;

/** Tells what paragraphs are: their styles' properties, then their own. */
export class DocParagraphs {
  readonly #styles = new Map<number, Found>();
  /** Bytes of stored properties that may still be read; real files store a few rows of wide tables. */
  #budget = 10_000_000;

  constructor(private readonly file: { readonly pieces: readonly Piece[]; readonly runs: readonly Run[]; readonly styles: DocStyles; readonly store: Buffer }) {}

  /** Of the paragraph that ends at a character. */
  endingAt(character: number): ParagraphProperties {
    const { pieces, runs } = this.file;
    const run = runAt(runs, bytesOf(pieces, character).start);
    const found = { ...this.#ofStyle(run?.style ?? 0) };
    if (run) this.#apply(run.sprms, found);
    const { outline, ...properties } = found;
    return { ...properties, heading: outline !== undefined && outline < LEVELS ? outline + 1 : undefined };
  }

  /** Whether a paragraph ends with this character, whatever it is, as one does at the end of a section. */
  endsAt(character: number): boolean {
    const { pieces, runs } = this.file;
    const { start, end } = bytesOf(pieces, character);
    return runAt(runs, start)?.end === end;
  }

  #ofStyle(number: number): Found {
    const known = this.#styles.get(number);
    if (known) return known;
    const chain = this.file.styles.chain(number);
    const found: Found = { ...PLAIN, isContents: chain.some(({ kind }) => kind >= FIRST_CONTENTS && kind <= LAST_CONTENTS), hidden: chain.find(({ hidden }) => hidden !== undefined)?.hidden ?? false, bold: chain.find(({ bold }) => bold !== undefined)?.bold ?? false };
    const kind = chain.find((style) => style.kind >= 1 && style.kind <= LEVELS)?.kind;
    if (kind !== undefined) found.outline = kind - 1;
    for (const style of chain.toReversed()) this.#apply(style.paragraph, found);
    this.#styles.set(number, found);
    return found;
  }

  #apply(sprms: Buffer, found: Found, mayFollow = true): void {
    readSprms(sprms, (code, value) => {
      if (value.length === 0) return;
      const first = value.readUInt8(0);
      if (code === SPRM.outline) found.outline = first;
      else if (code === SPRM.listLevel) found.listLevel = Math.min(first, LEVELS - 1);
      else if (code === SPRM.list && value.length === 2) found.list = Math.max(value.readInt16LE(0), 0);
      else if (code === SPRM.inTable) found.inTable = first === 1;
      else if (code === SPRM.endsRow) found.endsRow = first === 1;
      else if (code === SPRM.isHead) found.isHead = first === 1;
      else if (code === SPRM.cells) found.cells = readCells(value);
      else if ((code === SPRM.stored || code === SPRM.storedBefore) && mayFollow && value.length === 4) this.#apply(this.#stored(value.readUInt32LE(0)), found, false);
    });
  }

  #stored(place: number): Buffer {
    const { store } = this.file;
    if (place + 2 > store.length) return Buffer.alloc(0);
    const stored = store.subarray(place + 2, place + 2 + store.readUInt16LE(place));
    this.#budget -= stored.length;
    return this.#budget < 0 ? Buffer.alloc(0) : stored;
  }
}

/** A row's cells: their count, their edges from left to right and the last one's right one, then what each is like. */
function readCells(value: Buffer): RowCell[] {
  const count = Math.min(value[2] ?? 0, MOST_CELLS);
  return Array.from({ length: count }, (_, index) => {
    const edge = 3 + index * 2;
    const cell = 3 + (count + 1) * 2 + index * CELL;
    const merges = cell + 1 < value.length ? value.readUInt8(cell) : 0;
    return { edge: edge + 2 <= value.length ? value.readInt16LE(edge) : 0, goesOn: (merges & MERGED) !== 0 && (merges & FIRST_OF_MERGED) === 0 };
  });
}
