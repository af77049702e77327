import { Invalid } from "@/lib/domain/errors";
import { allTextOfDoc } from "@/lib/readers/doc/all-text";
import { readStory, type DocText } from "@/lib/readers/doc/body";
import { Characters } from "@/lib/readers/doc/characters";
import { DocLists } from "@/lib/readers/doc/lists";
import { DocParagraphs } from "@/lib/readers/doc/paragraphs";
import { readPieces, textOf } from "@/lib/readers/doc/pieces";
import { readRuns } from "@/lib/readers/doc/runs";
import { DocStyles } from "@/lib/readers/doc/styles";
import { boxesOf, furnitureOf } from "@/lib/readers/doc/other-texts";
import { readTypefaces } from "@/lib/readers/doc/typefaces";
import { openWordFile, type Range } from "@/lib/readers/doc/word-file";
import type { Extracted } from "@/lib/readers/extracted";
import { layOut } from "@/lib/readers/lines";
import { besideBody } from "@/lib/readers/running-heads";
import { whatWasLeftOut } from "@/lib/readers/what-was-left-out";

const NOTE = "\x02";

/**
 * A Word 97 file with all changes accepted; its headers stand before its text and its footers after it, marked as such.
 * @throws Invalid `damaged`, `password`, `unsupported`, `expands`
 */
export function extractDoc(bytes: Uint8Array): Extracted {
  try {
    return extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // It points beyond its own end.
    if (error instanceof RangeError) throw new Invalid("damaged", {}, "file");
    throw error;
  }
}

function extract(bytes: Buffer): Extracted {
  const file = openWordFile(bytes);
  const pieces = readPieces(file);
  const text = textOf(file.main, pieces);
  const styles = new DocStyles(file.part("styles"));
  const lists = new DocLists(file);
  const characters = new Characters(text.length, { pieces, runs: readRuns(file, "characters"), styles, typefaces: readTypefaces(file.part("typefaces")) });
  const paragraphs = new DocParagraphs({ pieces, runs: readRuns(file, "paragraphs"), styles, store: file.store });
  const content: DocText = { text, characters, paragraphs, lists };
  const body = readStory(content, file.body, { isFurniture: false, boxes: boxesOf(file) });
  const { headers, footers } = furnitureOf(file, content);
  return { ...layOut(besideBody(headers, body, footers)), allText: allTextOfDoc(file, text, characters), encoding: "utf-16le", messages: [...whatWasLeftOut({ trackedChanges: characters.trackedChanges, notes: notesIn(text, file.body) }), ...(lists.isIncomplete ? [{ code: "doc-numbering-lost", values: {} }] : [])] };
}

/** Each note is referred to by a mark. */
function notesIn(text: string, { start, end }: Range): number {
  return text.slice(start, end).split(NOTE).length - 1;
}
