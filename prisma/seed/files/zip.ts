import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980: the same bytes whenever they are made. */
const DATE = 0x21;
const UTF8_NAMES = 0x0800;
const METHODS = { stored: 0, deflated: 8 };

/** An archive whose files are stored as they are, or compressed where that is asked for. */
export function zipOf(files: readonly (readonly [path: string, bytes: Buffer, method?: keyof typeof METHODS])[]): Buffer {
  const [bodies, entries]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [path, bytes, method = "stored"] of files) {
    const name = Buffer.from(path);
    const content = method === "deflated" ? deflateRawSync(bytes) : bytes;
    const common = Buffer.concat([uint16(20), uint16(UTF8_NAMES), uint16(METHODS[method]), uint16(0), uint16(DATE), uint32(crc32(bytes)), uint32(content.length), uint32(bytes.length), uint16(name.length)]);
    const local = Buffer.concat([uint32(0x04034b50), common, uint16(0), name, content]);
    entries.push(Buffer.concat([uint32(0x02014b50), uint16(20), common, uint16(0), uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset), name]));
    bodies.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = [uint32(0x06054b50), uint16(0), uint16(0), uint16(files.length), uint16(files.length), uint32(directory.length), uint32(offset), uint16(0)];
  return Buffer.concat([...bodies, directory, ...end]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
