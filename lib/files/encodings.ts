import { createReadStream } from "node:fs";

/** The encodings that text with this beginning may be in: the one its byte order mark tells, else the likelier first. */
export function encodingsOf([a, b]: Uint8Array): readonly string[] {
  if (a === 0xff && b === 0xfe) return ["utf-16le"];
  if (a === 0xfe && b === 0xff) return ["utf-16be"];
  return ["utf-8", "gb18030"];
}

/**
 * The text of a file piece by piece, in each encoding it may be in, so that what is looked for is found in one of them.
 *
 * @param overlap characters that each piece repeats of the one before: what is looked for must not be longer
 */
export async function* piecesOfText(place: string, overlap: number): AsyncGenerator<string> {
  let readings: { decoder: TextDecoder; end: string }[] | null = null;
  for await (const chunk of createReadStream(place) as AsyncIterable<Buffer>) {
    readings ??= encodingsOf(chunk).map((encoding) => ({ decoder: new TextDecoder(encoding), end: "" }));
    for (const reading of readings) {
      const piece = reading.end + reading.decoder.decode(chunk, { stream: true });
      reading.end = piece.slice(-overlap);
      yield piece;
    }
  }
}
