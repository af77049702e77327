import { Invalid } from "@/lib/domain/errors";
import type { WordFile } from "@/lib/readers/doc/word-file";

/** Bytes of the file that share properties: [start, end), and the list of what those are. For a paragraph, its style too. */
export type Run = { readonly start: number; readonly end: number; readonly style: number; readonly sprms: Buffer };

const PAGE = 512;
/** Some thirty paragraphs each: more than any report has, and as many as are read quickly. */
const MOST_PAGES = 20_000;
const NOTHING = Buffer.alloc(0);

/**
 * The runs of a document's paragraphs or characters in the order of the file; each page of 512 bytes describes some.
 * @throws Invalid `expands`; RangeError where it points beyond its end
 */
export function readRuns({ main, part }: WordFile, of: "paragraphs" | "characters"): Run[] {
  const list = part(of === "paragraphs" ? "paragraphRuns" : "characterRuns");
  const count = Math.max(Math.floor((list.length - 4) / 8), 0);
  if (count > MOST_PAGES) throw new Invalid("expands", {}, "file");
  const runs: Run[] = [];
  for (let index = 0; index < count; index++) {
    const at = (list.readUInt32LE((count + 1) * 4 + index * 4) & 0x3fffff) * PAGE;
    const page = main.subarray(at, at + PAGE);
    const inPage = page.readUInt8(PAGE - 1);
    for (let run = 0; run < inPage; run++) {
      const [start, end] = [page.readUInt32LE(run * 4), page.readUInt32LE(run * 4 + 4)];
      if (start < end) runs.push({ start, end, ...(of === "paragraphs" ? ofParagraph(page, (inPage + 1) * 4 + run * 13) : ofCharacters(page, (inPage + 1) * 4 + run)) });
    }
  }
  return runs.sort((a, b) => a.start - b.start);
}

/** The index of the first run that ends after a byte of the file. */
export function firstRunAfter(runs: readonly Run[], offset: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const before = runs[low - 1];
  return before && before.end > offset ? low - 1 : low;
}

/** The run that a byte of the file lies in. */
export function runAt(runs: readonly Run[], offset: number): Run | undefined {
  const run = runs[firstRunAfter(runs, offset)];
  return run && run.start <= offset ? run : undefined;
}

function ofParagraph(page: Buffer, place: number): Pick<Run, "style" | "sprms"> {
  const at = page.readUInt8(place) * 2;
  if (at === 0) return { style: 0, sprms: NOTHING };
  const words = page.readUInt8(at);
  const [start, length] = words === 0 ? [at + 2, page.readUInt8(at + 1) * 2] : [at + 1, words * 2 - 1];
  return { style: page.readUInt16LE(start), sprms: page.subarray(start + 2, start + length) };
}

function ofCharacters(page: Buffer, place: number): Pick<Run, "style" | "sprms"> {
  const at = page.readUInt8(place) * 2;
  return { style: 0, sprms: at === 0 ? NOTHING : page.subarray(at + 1, at + 1 + page.readUInt8(at)) };
}
