import { crc32, deflateSync } from "node:zlib";

/** A small real file, as a unit would upload it. */
export type SampleFile = { readonly name: string; readonly bytes: Uint8Array };

/** Words as a text file. */
export function textFile(name: string, lines: readonly string[]): SampleFile {
  return { name, bytes: Buffer.from(`${lines.join("\r\n")}\r\n`) };
}

/** Rows as a table that any office program opens. */
export function csvFile(name: string, rows: readonly (readonly (string | number)[])[]): SampleFile {
  return { name, bytes: Buffer.from(`\ufeff${rows.map((row) => row.join(",")).join("\r\n")}\r\n`) };
}

const WIDTH = 480;
const LINE = 24;

/** A picture of a page: a grey bar for each line, as long as the number says in per cent. */
export function pngFile(name: string, bars: readonly number[]): SampleFile {
  const height = bars.length * LINE;
  const rows = Array.from({ length: height }, (_, y) => {
    const bar = bars[Math.floor(y / LINE)] ?? 0;
    const inBar = y % LINE >= LINE / 4 && y % LINE < (LINE * 3) / 4;
    const pixels = Array.from({ length: WIDTH }, (_unused, x) => (inBar && x >= LINE && x < LINE + ((WIDTH - 2 * LINE) * bar) / 100 ? 0x99 : 0xff));
    return Buffer.from([0, ...pixels]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk("IHDR", header), chunk("IDAT", deflateSync(Buffer.concat(rows))), chunk("IEND", Buffer.alloc(0))];
  return { name, bytes: Buffer.concat([signature, ...chunks]) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
