import type { DropReason } from "@/lib/domain/report/model";
import type { Characters } from "@/lib/readers/doc/characters";
import type { DocLists } from "@/lib/readers/doc/lists";
import type { DocParagraphs, ParagraphProperties } from "@/lib/readers/doc/paragraphs";
import { DocTable } from "@/lib/readers/doc/table";
import type { Range } from "@/lib/readers/doc/word-file";
import type { Line, WordsLine } from "@/lib/readers/lines";
import { isContentsEntry, isPageNumber } from "@/lib/readers/running-heads";
import { WordFields } from "@/lib/readers/word-fields";

export type DocText = { readonly text: string; readonly characters: Characters; readonly paragraphs: DocParagraphs; readonly lists: DocLists };

const FIELD = { begin: "\x13", separate: "\x14", end: "\x15" };
const PARAGRAPH = "\r";
const CELL = "\x07";
const BREAK = "\f";
/** Characters that stand for something else; other control characters stand for what is no text. */
const MEANS: Readonly<Record<string, string>> = { "\t": "\t", "\v": "\n", "\f": "\n", "\x0e": "\n", "\x1e": "-" };

/** A text box: where it stands, and the character that anchors it. */
export type Box = { readonly range: Range; readonly anchor: number };

/** The lines of one of a document's texts; those of a text box stand after the paragraph that anchors it, or its table. */
export function readStory(content: DocText, range: Range, { isFurniture, boxes = [] }: { readonly isFurniture: boolean; readonly boxes?: readonly Box[] }): Line[] {
  const { text, characters, paragraphs, lists } = content;
  const lines: Line[] = [];
  const table = new DocTable();
  const fields = new WordFields();
  /** The next one last. */
  const waiting = [...boxes].sort((a, b) => b.anchor - a.anchor);
  let start = range.start;
  let carried = "";
  const end = Math.min(range.end, text.length);
  for (let at = start; at < end; at++) {
    const char = text[at]!;
    if (!(char === PARAGRAPH || char === CELL || (char === BREAK && paragraphs.endsAt(at)) || at === end - 1)) continue;
    const properties = paragraphs.endingAt(at);
    const paragraph = wordsOf({ text, characters }, { start, end: at + 1 }, { properties, fields, isFurniture });
    start = at + 1;
    // A paragraph whose end was deleted goes on in the next one, which says what both are.
    if (char === PARAGRAPH && characters.isDeleted(at) && !properties.inTable) {
      carried += paragraph.words;
    } else {
      const line = lineOf({ ...paragraph, words: carried + paragraph.words }, properties, isFurniture ? null : lists);
      carried = "";
      if (!properties.inTable) append(lines, table.end(), [line]);
      else if (properties.endsRow) table.endRow(properties);
      else table.add(line, { endsCell: char === CELL });
    }
    while (!properties.inTable && waiting.length > 0 && waiting.at(-1)!.anchor <= at) append(lines, readStory(content, waiting.pop()!.range, { isFurniture }));
  }
  return [...lines, ...table.end(), ...(carried === "" ? [] : [{ words: carried }]), ...waiting.reverse().flatMap((box) => readStory(content, box.range, { isFurniture }))];
}

function append(lines: Line[], ...more: readonly (readonly Line[])[]): void {
  for (const some of more) for (const line of some) lines.push(line);
}

type Paragraph = { readonly words: string; readonly bold: boolean; readonly hasPageNumber: boolean; readonly hasContents: boolean };

function wordsOf({ text, characters }: Pick<DocText, "text" | "characters">, { start, end }: Range, { properties, fields, isFurniture }: { readonly properties: ParagraphProperties; readonly fields: WordFields; readonly isFurniture: boolean }): Paragraph {
  let words = "";
  let [bold, hasPageNumber, hasContents] = [true, false, false];
  for (let at = start; at < end; at++) {
    if (characters.isDeleted(at)) continue;
    const char = text[at]!;
    if (char === FIELD.begin) fields.begin();
    else if (char === FIELD.separate) fields.separate();
    const shown = char === FIELD.end ? fields.end() : (characters.symbol(at) ?? MEANS[char] ?? (char < " " || char === "\x7f" ? "" : char));
    if (shown === "" || (characters.isHidden(at) ?? properties.hidden)) continue;
    if (fields.inInstruction) {
      fields.instruct(shown);
      continue;
    }
    hasContents ||= fields.inContents;
    hasPageNumber ||= fields.inPageNumber;
    if (fields.inPageNumber && !isFurniture) continue;
    words += shown;
    if (/\S/.test(shown)) bold &&= characters.isBold(at) ?? properties.bold;
  }
  fields.endParagraph();
  return { words, bold, hasPageNumber, hasContents };
}

function lineOf({ words, bold, hasPageNumber, hasContents }: Paragraph, { list, listLevel, heading, isContents, endsRow }: ParagraphProperties, lists: DocLists | null): WordsLine {
  const aside: DropReason | undefined = lists === null ? (hasPageNumber && isPageNumber(words) ? "page-number" : "running-head") : hasContents || (isContents && isContentsEntry(words)) ? "contents" : undefined;
  return { words, bold, heading, aside, label: lists && list > 0 && !endsRow ? lists.next(list, listLevel) : undefined };
}
