import { crc32 } from "node:zlib";
import { fromBufferPromise, type Entry, type ZipFile } from "yauzl";
import { Invalid } from "@/lib/domain/errors";

/** Uncompressed. The words of the longest report, with all that Word writes around them, take a few million bytes. */
const LARGEST_PART = 20_000_000;
const LARGEST_TOTAL = 60_000_000;
/** A document has some dozens of parts and a picture or two a page. */
const MOST_PARTS = 10_000;

/** The parts of a zip archive, by name. Nothing is opened that is not asked for. */
export class Archive {
  #read = 0;

  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws Invalid `damaged`, `password`, `expands`: more parts than any document has */
  static async open(bytes: Uint8Array): Promise<Archive> {
    const entries = new Map<string, Entry>();
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { decodeStrings: false, validateEntrySizes: true }).catch(refuse);
    if (zip.entryCount > MOST_PARTS) throw new Invalid("expands", {}, "file");
    try {
      for await (const entry of zip.eachEntry()) {
        const name = entry.fileNameRaw.toString("utf8").replaceAll("\\", "/");
        if (!entries.has(name)) entries.set(name, entry);
      }
    } catch (error) {
      refuse(error);
    }
    return new Archive(zip, entries);
  }

  /** In the archive's order. */
  get names(): string[] {
    return [...this.entries.keys()];
  }

  /**
   * A part's bytes; null where there is none of that name.
   * @throws Invalid `damaged`, `password`, `expands`
   */
  async read(name: string): Promise<Buffer | null> {
    const entry = this.entries.get(name);
    if (!entry) return null;
    if (entry.isEncrypted()) throw new Invalid("password", {}, "file");
    // Once for what it says of its size, once for its size: it may lie.
    this.#read += entry.uncompressedSize;
    if (entry.uncompressedSize > LARGEST_PART || this.#read > LARGEST_TOTAL) throw new Invalid("expands", {}, "file");
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of await this.zip.openReadStreamPromise(entry)) chunks.push(chunk);
    } catch (error) {
      refuse(error);
    }
    const bytes = Buffer.concat(chunks);
    if (bytes.length !== entry.uncompressedSize || crc32(bytes) !== entry.crc32) throw new Invalid("damaged", {}, "file");
    return bytes;
  }
}

function refuse(error: unknown): never {
  const why = error instanceof Error ? error.message : "";
  const code = /encrypt/.test(why) ? "password" : /too many bytes/.test(why) ? "expands" : "damaged";
  throw new Invalid(code, {}, "file");
}
