import { Invalid } from "@/lib/domain/errors";
import { readSprms, SPRM } from "@/lib/readers/doc/sprms";

export type DocStyle = {
  /** The style's own number, the same in every language: 1 to 9 for headings, 19 to 27 for a table of contents. */
  readonly kind: number;
  readonly base: number;
  readonly paragraph: Buffer;
  readonly hidden: boolean | undefined;
  readonly bold: boolean | undefined;
};

const NO_STYLE = 0xfff;
const PARAGRAPH = 1;
const CHARACTER = 2;
const NOTHING = Buffer.alloc(0);
/** A chain of styles longer than this goes round in a circle. */
const LONGEST_CHAIN = 64;
/** Bytes; some hundred styles take some ten thousand. */
const LARGEST_SHEET = 1_000_000;

/** The styles of a Word 97 file, by the numbers that its paragraphs have. */
export class DocStyles {
  readonly #styles: (DocStyle | null)[] = [];

  /** @throws Invalid `expands`; RangeError where the sheet points beyond its end */
  constructor(sheet: Buffer) {
    if (sheet.length > LARGEST_SHEET) throw new Invalid("expands", {}, "file");
    if (sheet.length < 6) return;
    const header = sheet.readUInt16LE(0);
    const count = sheet.readUInt16LE(2);
    const fixed = sheet.readUInt16LE(4);
    let at = 2 + header;
    for (let index = 0; index < count && at + 2 <= sheet.length; index++) {
      const length = sheet.readUInt16LE(at);
      this.#styles.push(length < 10 ? null : readStyle(sheet.subarray(at + 2, at + 2 + length), fixed));
      at += 2 + length;
    }
  }

  /** A style, then the ones it is based on. */
  chain(number: number): DocStyle[] {
    const chain: DocStyle[] = [];
    let style = this.#styles[number];
    while (style && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = style.base === NO_STYLE ? null : this.#styles[style.base];
    }
    return chain;
  }
}

function readStyle(style: Buffer, fixed: number): DocStyle {
  const [first, second, third] = [style.readUInt16LE(0), style.readUInt16LE(2), style.readUInt16LE(4)];
  const type = second & 0xf;
  const changes = changesOf(style, fixed, third & 0xf);
  const characters = type === PARAGRAPH ? changes[1] : type === CHARACTER ? changes[0] : undefined;
  let hidden: boolean | undefined;
  let bold: boolean | undefined;
  readSprms(characters ?? NOTHING, (code, value) => {
    if (code === SPRM.isHidden) hidden = (value[0]! & 1) === 1;
    if (code === SPRM.isBold) bold = (value[0]! & 1) === 1;
  });
  return { kind: first & 0xfff, base: second >> 4, paragraph: type === PARAGRAPH ? (changes[0]?.subarray(2) ?? NOTHING) : NOTHING, hidden, bold };
}

/** After the fixed part and the name: lists of changes, each beginning on an even byte. */
function changesOf(style: Buffer, fixed: number, count: number): Buffer[] {
  const changes: Buffer[] = [];
  let at = fixed + 2 + style.readUInt16LE(fixed) * 2 + 2;
  for (let index = 0; index < count && at + 2 <= style.length; index++) {
    const length = style.readUInt16LE(at);
    changes.push(style.subarray(at + 2, at + 2 + length));
    at += 2 + length + (length % 2);
  }
  return changes;
}
