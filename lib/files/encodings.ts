import { createReadStream } from "node:fs";

/** The encodings that text with this beginning may be in: the one its byte order mark tells, else the likelier first. */
export function encodingsOf([a, b]: Uint8Array): readonly string[] {
  if (a === 0xff && b === 0xfe) return ["utf-16le"];
  if (a === 0xfe && b === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/** A longer line is cut: no writing has such. */
const LONGEST_LINE = 65_536;

export type Piece = { readonly encoding: string; readonly text: string };

type Reading = { readonly decoder: TextDecoder; text: string; /** How much of it was given before. */ given: number };

/**
 * The text of a file piece by piece, in each encoding it may be in, so that what is looked for is found in one of them.
 * Pieces begin and end with lines, so that no number is cut in two.
 *
 * @param overlap characters that each piece at least repeats of the one before: what is looked for must not be longer
 */
export async function* piecesOfText(place: string, overlap: number): AsyncGenerator<Piece> {
  let readings: Reading[] = [];
  for await (const chunk of createReadStream(place) as AsyncIterable<Buffer>) {
    if (readings.length === 0) readings = encodingsOf(chunk).map((encoding) => ({ decoder: new TextDecoder(encoding), text: "", given: 0 }));
    for (const reading of readings) {
      reading.text += reading.decoder.decode(chunk, { stream: true });
      const text = wholeLines(reading);
      if (text !== "") yield { encoding: reading.decoder.encoding, text };
      keepOverlap(reading, text.length, overlap);
    }
  }
  for (const { text, decoder } of readings) yield { encoding: decoder.encoding, text: text + decoder.decode() };
}

/** What has come up to the end of a line, where that is more than was given before. */
function wholeLines({ text, given }: Reading): string {
  const end = text.lastIndexOf("\n") + 1;
  if (end > given) return text.slice(0, end);
  return text.length - given > LONGEST_LINE ? text : "";
}

/** Goes on from the beginning of the line in which the overlap lies. */
function keepOverlap(reading: Reading, given: number, overlap: number): void {
  if (given === 0) return;
  const from = Math.max(0, given - overlap);
  const line = from === 0 ? 0 : reading.text.lastIndexOf("\n", from - 1) + 1;
  const start = from - line > LONGEST_LINE ? from : line;
  reading.text = reading.text.slice(start);
  reading.given = given - start;
}
