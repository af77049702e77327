import { Invalid } from "@/lib/domain/errors";

/** A storage or a stream: `left` and `right` are its neighbours, `child` the first within it, all by number. */
type Entry = { readonly name: string; readonly type: number; readonly left: number; readonly right: number; readonly child: number; readonly start: number; readonly size: number };

const HEADER = 512;
const IN_HEADER = 109;
const SMALL_SECTOR = 64;
const ENTRY = 128;
const NONE = -1;
const STREAM = 2;

/** The container of old Office files: a small file system of its own, in sectors that are chained by a table. */
export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sector: number;
  readonly #next: Int32Array;
  readonly #directory: Buffer;
  readonly #smallest: number;

  /** @throws Invalid `damaged`; RangeError where it points beyond its end */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    const shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) refuse();
    this.#sector = 1 << shift;
    this.#smallest = bytes.readUInt32LE(56);
    this.#next = this.#table(this.#tableSectors());
    this.#directory = this.#read(bytes.readInt32LE(48), this.#next);
  }

  /** A stream of the root storage, or null. */
  stream(name: string): Buffer | null {
    const root = this.#entry(0);
    const entry = root && this.#find(root.child, name);
    if (!root || entry?.type !== STREAM) return null;
    if (entry.size >= this.#smallest) return this.#whole(this.#read(entry.start, this.#next), entry.size);
    const small = this.#table(this.#chain(this.#bytes.readInt32LE(60), this.#next).map((sector) => this.#offset(sector)));
    const store = this.#read(root.start, this.#next);
    const sectors = this.#chain(entry.start, small).map((sector) => store.subarray(sector * SMALL_SECTOR, (sector + 1) * SMALL_SECTOR));
    return this.#whole(Buffer.concat(sectors), entry.size);
  }

  #whole(content: Buffer, size: number): Buffer {
    return content.length < size ? refuse() : content.subarray(0, size);
  }

  /** Where the sectors of the table of chains lie: the first ones stand in the header, more in a chain of their own. */
  #tableSectors(): number[] {
    const most = Math.ceil(this.#bytes.length / this.#sector);
    const count = this.#bytes.readUInt32LE(44);
    if (count > most) refuse();
    const offsets: number[] = [];
    const take = (from: number, available: number) => {
      for (let index = 0; index < available && offsets.length < count; index++) offsets.push(this.#offset(this.#bytes.readInt32LE(from + index * 4)));
    };
    take(76, IN_HEADER);
    let more = this.#bytes.readInt32LE(68);
    for (let met = 0; offsets.length < count; met++) {
      if (more < 0 || met > most) refuse();
      const at = this.#offset(more);
      take(at, this.#sector / 4 - 1);
      more = this.#bytes.readInt32LE(at + this.#sector - 4);
    }
    return offsets;
  }

  #table(offsets: readonly number[]): Int32Array {
    const perSector = this.#sector / 4;
    const table = new Int32Array(offsets.length * perSector).fill(NONE);
    offsets.forEach((offset, index) => {
      for (let entry = 0; entry < perSector && offset + entry * 4 + 4 <= this.#bytes.length; entry++) table[index * perSector + entry] = this.#bytes.readInt32LE(offset + entry * 4);
    });
    return table;
  }

  #chain(start: number, next: Int32Array): number[] {
    const sectors: number[] = [];
    for (let sector = start; sector >= 0; sector = next[sector] ?? NONE) {
      // More than there are: it goes round in a circle.
      if (sectors.length > next.length) refuse();
      sectors.push(sector);
    }
    return sectors;
  }

  #read(start: number, next: Int32Array): Buffer {
    return Buffer.concat(this.#chain(start, next).map((sector) => this.#bytes.subarray(this.#offset(sector), this.#offset(sector) + this.#sector)));
  }

  #offset(sector: number): number {
    const offset = (sector + 1) * this.#sector;
    return sector >= 0 && offset < this.#bytes.length && offset >= HEADER ? offset : refuse();
  }

  #entry(id: number): Entry | null {
    const at = id * ENTRY;
    if (id < 0 || at + ENTRY > this.#directory.length) return null;
    const entry = this.#directory.subarray(at, at + ENTRY);
    const length = Math.min(Math.max(entry.readUInt16LE(64) - 2, 0), 62);
    return { name: entry.toString("utf16le", 0, length), type: entry[66]!, left: entry.readInt32LE(68), right: entry.readInt32LE(72), child: entry.readInt32LE(76), start: entry.readInt32LE(116), size: entry.readUInt32LE(120) };
  }

  #find(first: number, name: string): Entry | null {
    const open = [first];
    const met = new Set<number>();
    while (open.length > 0) {
      const id = open.pop()!;
      const entry = met.has(id) ? null : this.#entry(id);
      met.add(id);
      if (!entry) continue;
      if (entry.name.toLowerCase() === name.toLowerCase()) return entry;
      open.push(entry.left, entry.right);
    }
    return null;
  }
}

function refuse(): never {
  throw new Invalid("damaged", {}, "file");
}
