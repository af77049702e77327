import type { Piece } from "@/lib/readers/doc/pieces";
import { firstRunAfter, type Run } from "@/lib/readers/doc/runs";
import { readSprms, SPRM } from "@/lib/readers/doc/sprms";
import type { DocStyles } from "@/lib/readers/doc/styles";
import { symbolOf } from "@/lib/readers/symbols";

const HIDDEN = 1;
const SHOWN = 2;
const DELETED = 4;
const BOLD = 8;
const LIGHT = 16;
const INSERTED = 32;

/** How each character of a text is marked; what is not said is up to its paragraph's style. */
export class Characters {
  readonly #marks: Uint8Array;
  trackedChanges = 0;
  readonly #symbols = new Map<number, string>();

  constructor(count: number, { pieces, runs, styles, typefaces }: { readonly pieces: readonly Piece[]; readonly runs: readonly Run[]; readonly styles: DocStyles; readonly typefaces: readonly string[] }) {
    this.#marks = new Uint8Array(count);
    for (const { from, to, offset, width } of pieces) {
      const end = offset + (to - from) * width;
      for (let index = firstRunAfter(runs, offset); index < runs.length && runs[index]!.start < end; index++) {
        const run = runs[index]!;
        const { marks, symbol } = marksOf(run, styles, typefaces);
        if (marks === 0 && symbol === undefined) continue;
        const first = from + Math.floor((Math.max(run.start, offset) - offset) / width);
        if (marks & (DELETED | INSERTED)) this.trackedChanges++;
        this.#marks.fill(marks, first, from + Math.ceil((Math.min(run.end, end) - offset) / width));
        if (symbol !== undefined) this.#symbols.set(first, symbol);
      }
    }
  }

  isDeleted(character: number): boolean {
    return (this.#marks[character]! & DELETED) !== 0;
  }

  isHidden(character: number): boolean | undefined {
    return this.#marks[character]! & HIDDEN ? true : this.#marks[character]! & SHOWN ? false : undefined;
  }

  isBold(character: number): boolean | undefined {
    return this.#marks[character]! & BOLD ? true : this.#marks[character]! & LIGHT ? false : undefined;
  }

  /** The sign of a symbol font that stands there instead. */
  symbol(character: number): string | undefined {
    return this.#symbols.get(character);
  }
}

function marksOf({ sprms }: Run, styles: DocStyles, typefaces: readonly string[]): { marks: number; symbol: string | undefined } {
  let [hidden, bold]: (boolean | undefined)[] = [];
  let [isDeleted, isInserted] = [false, false];
  let symbol: string | undefined;
  readSprms(sprms, (code, value) => {
    if (code === SPRM.characterStyle && value.length === 2) {
      for (const style of styles.chain(value.readUInt16LE(0)).reverse()) {
        hidden = style.hidden ?? hidden;
        bold = style.bold ?? bold;
      }
    } else if (code === SPRM.isDeleted) isDeleted = (value[0]! & 1) === 1;
    else if (code === SPRM.isInserted) isInserted = (value[0]! & 1) === 1;
    else if (code === SPRM.isHidden) hidden = switched(value[0], hidden);
    else if (code === SPRM.isBold) bold = switched(value[0], bold);
    else if (code === SPRM.symbol && value.length === 4) symbol = symbolOf(value.readUInt16LE(2), typefaces[value.readUInt16LE(0)]);
  });
  return { marks: (isDeleted ? DELETED : 0) | (isInserted ? INSERTED : 0) | (hidden === undefined ? 0 : hidden ? HIDDEN : SHOWN) | (bold === undefined ? 0 : bold ? BOLD : LIGHT), symbol };
}

/** 0 off, 1 on, 128 as the style has it, 129 the other way round. */
function switched(value: number | undefined, style: boolean | undefined): boolean | undefined {
  return value === 128 ? style : value === 129 ? !(style ?? false) : value === 1;
}
