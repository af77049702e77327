import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { canPreview, endingsOf, evidenceType } from "@/lib/files/evidence-type";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "evidence-type-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function typeOf(bytes: Uint8Array): Promise<string | null> {
  const place = path.join(folder, "content");
  await writeFile(place, bytes);
  return evidenceType(place);
}

/** A container with stored entries, as far as a reader of its local headers goes. */
function zip(...entries: (readonly [name: string, content: string | Buffer])[]): Buffer {
  const pieces = entries.flatMap(([name, content]) => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(20, 4);
    header.writeUInt32LE(Buffer.byteLength(content), 18);
    header.writeUInt32LE(Buffer.byteLength(content), 22);
    header.writeUInt16LE(Buffer.byteLength(name), 26);
    return [header, Buffer.from(name), Buffer.from(content)];
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([...pieces, end]);
}

const contentTypes = (main: string) => `<Types><Override PartName="/word/document.xml" ContentType="application/${main}.main+xml"/></Types>`;
const WORD = "vnd.openxmlformats-officedocument.wordprocessingml.document";
const MACROS = "vnd.ms-word.document.macroEnabled";

it.each([
  ["a PDF", Buffer.from("%PDF-1.7\n%\u00e2", "latin1"), "application/pdf"],
  ["a JPEG", Buffer.from("ffd8ffe000104a46494600010100000100010000", "hex"), "image/jpeg"],
  ["a Word document", zip(["[Content_Types].xml", contentTypes(WORD)], ["word/document.xml", "<x/>"]), `application/${WORD}`],
  ["a Word document whose types come after a picture", zip(["word/media/a.bin", randomBytes(30_000)], ["[Content_Types].xml", contentTypes(WORD)]), `application/${WORD}`],
  ["an OFD", zip(["OFD.xml", "<ofd/>"], ["Doc_0/Document.xml", "<x/>"]), "application/zip"],
  ["an old office document", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]), "application/x-cfb"],
  ["a text", Buffer.from("情况说明"), "text/plain"],
  ["a text in UTF-16, which looks like sound", Buffer.from("\ufeff情况说明", "utf16le"), "text/plain"],
])("knows %s by its content", async (_, bytes, mime) => expect(await typeOf(bytes)).toBe(mime));

it.each([
  ["a Word document with macros", zip(["[Content_Types].xml", contentTypes(MACROS)], ["word/document.xml", "<x/>"])],
  ["a program", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
  ["another program", Buffer.from("7f454c4602010100", "hex")],
  ["a page", Buffer.from("<!doctype html>")],
  ["rich text", Buffer.from("{\\rtf1}")],
  ["bytes of no kind", Buffer.from([1, 2, 3, 4, 5])],
])("does not take %s", async (_, bytes) => expect(await typeOf(bytes)).toBeNull());

it("previews only what a browser shows without running anything", () => {
  expect(["application/pdf", "image/png", "image/jpeg"].every(canPreview)).toBe(true);
  expect(["text/plain", "application/zip", "image/svg+xml", "text/html"].some(canPreview)).toBe(false);
});

it("knows no endings for what is not on the list", () => {
  expect(endingsOf("application/x-cfb")).not.toContain("msi");
  expect(endingsOf("text/html")).toEqual([]);
});
