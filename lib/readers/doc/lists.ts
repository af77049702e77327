import type { WordFile } from "@/lib/readers/doc/word-file";
import { ListCounters, type ListLevel } from "@/lib/readers/list-labels/list-counters";

/** Ways of writing numbers, by their numbers in the file. */
const FORMATS = "decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand".split(" ");
const NO_NUMBER = 255;
const LEVELS = 9;
const LIST = 28;
const USE = 16;
const LEVEL = 28;
const SIMPLE = 0x01;
const IN_DIGITS = 0x04;
const RESTARTS_OTHERWISE = 0x08;
const STARTS = 0x10;
const CHANGES = 0x20;

type Change = { readonly startAt?: number; readonly level?: ListLevel };
type Use = { readonly list: number; readonly changes: ReadonlyMap<number, Change> };

/** The lists of a Word 97 file, and the labels of their paragraphs, asked for in their order. */
export class DocLists {
  readonly #lists = new Map<number, ListLevel[]>();
  readonly #uses: Use[] = [];
  readonly #counters = new ListCounters();
  /** Paragraphs refer to a list that is not there. */
  isIncomplete = false;

  constructor(file: Pick<WordFile, "part" | "placeOf" | "table">) {
    try {
      this.#readLists(file);
      this.#readUses(file.part("listUses"));
    } catch (error) {
      // The text is whole without its lists; a message will say that numbers are missing.
      if (!(error instanceof RangeError)) throw error;
    }
  }

  /** The label of the next paragraph of a list, by its number there (1 the first), at a level. */
  next(number: number, level: number): string {
    const use = this.#uses[number - 1];
    const levels = use && this.#lists.get(use.list);
    if (!use || !levels) {
      this.isIncomplete = true;
      return "";
    }
    const changed = levels.map((own, index) => {
      const change = use.changes.get(index);
      return { ...(change?.level ?? own), start: change?.startAt ?? (change?.level ?? own).start };
    });
    return this.#counters.next(String(use.list), changed, level, this.#counters.once(String(number), level, use.changes.get(level)?.startAt));
  }

  /** The lists stand one after another, their levels after all of them. */
  #readLists({ part, placeOf, table }: Pick<WordFile, "part" | "placeOf" | "table">): void {
    const list = part("lists");
    if (list.length < 2) return;
    const count = list.readUInt16LE(0);
    let at = placeOf("lists") + list.length;
    for (let index = 0; index < count; index++) {
      const head = 2 + index * LIST;
      const levels: ListLevel[] = [];
      for (let level = 0; level < (list.readUInt8(head + 26) & SIMPLE ? 1 : LEVELS); level++) {
        const { length, ...found } = readLevel(table, at);
        levels.push(found.level);
        at += length;
      }
      this.#lists.set(list.readInt32LE(head), levels);
    }
  }

  #readUses(part: Buffer): void {
    if (part.length < 4) return;
    const count = part.readUInt32LE(0);
    let at = 4 + count * USE;
    for (let index = 0; index < count; index++) {
      const head = 4 + index * USE;
      const changes = new Map<number, Change>();
      const changed = part.readUInt8(head + 12);
      // A place in the text that is not used any more.
      at += 4;
      for (let each = 0; each < changed; each++) {
        const [startAt, flags] = [part.readUInt32LE(at), part.readUInt32LE(at + 4)];
        at += 8;
        const level = flags & CHANGES ? readLevel(part, at) : null;
        at += level?.length ?? 0;
        changes.set(flags & 0x0f, { ...(flags & STARTS ? { startAt: level?.level.start ?? startAt } : {}), ...(level ? { level: level.level } : {}) });
      }
      this.#uses.push({ list: part.readInt32LE(head), changes });
    }
  }
}

function readLevel(bytes: Buffer, at: number): { readonly level: ListLevel; readonly length: number } {
  const flags = bytes.readUInt8(at + 5);
  const code = bytes.readUInt8(at + 4);
  const text = at + LEVEL + bytes.readUInt8(at + 24) + bytes.readUInt8(at + 25);
  const length = bytes.readUInt16LE(text);
  // Numbers of levels stand as characters below the ninth.
  const shown = bytes.toString("utf16le", text + 2, text + 2 + length * 2).replace(/[\0-\x08]/g, (char) => `%${char.charCodeAt(0) + 1}`);
  const level = { start: bytes.readInt32LE(at), format: code === NO_NUMBER ? "none" : (FORMATS[code] ?? "decimal"), text: shown, inDigits: (flags & IN_DIGITS) !== 0 };
  return { level: flags & RESTARTS_OTHERWISE ? { ...level, restartsAfter: bytes.readUInt8(at + 26) - 1 } : level, length: text + 2 + length * 2 - at };
}
