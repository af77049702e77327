import { APART } from "@/lib/readers/apart";
import type { Characters } from "@/lib/readers/doc/characters";
import type { WordFile } from "@/lib/readers/doc/word-file";

/** Ends of paragraphs, cells, lines, pages and columns. */
const ENDS = /[\r\x07\v\f\x0e]/;

/**
 * All the words of a Word 97 file, whatever becomes of them: deleted and hidden ones, notes, comments, headers, text boxes,
 * what drawings say and what the file says of itself.
 */
export function allTextOfDoc({ table, about }: Pick<WordFile, "table" | "about">, text: string, characters: Characters): string {
  let words = "";
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    words += characters.symbol(at) ?? (ENDS.test(char) ? "\n" : char < " " && char !== "\t" ? "" : char);
  }
  // A drawing's words lie among its figures, at an even place or an odd one; properties in the code page of their writer.
  const wide = [table, ...about].flatMap((bytes) => [bytes, bytes.subarray(1)]).map((bytes) => bytes.toString("utf16le"));
  const narrow = about.flatMap((bytes) => ["gb18030", "utf-8"].map((encoding) => new TextDecoder(encoding).decode(bytes)));
  return [words, ...wide, ...narrow].join(APART);
}
