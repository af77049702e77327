import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { encodingsOf, piecesOfText } from "@/lib/files/encodings";
import { looksLikeText } from "@/lib/files/text-head";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "encodings-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** 机密★ in GB18030: the built-in encoder knows UTF-8 alone. */
const GB_MARK = Buffer.from([0xbb, 0xfa, 0xc3, 0xdc, 0xa1, 0xef]);

const marked = {
  "utf-8": Buffer.from("机密★"),
  "utf-8 with its mark": Buffer.from("\ufeff机密★"),
  gb18030: GB_MARK,
  "utf-16le": Buffer.from("\ufeff机密★", "utf16le"),
  "utf-16be": Buffer.from("\ufeff机密★", "utf16le").swap16(),
};

async function found(bytes: Buffer): Promise<boolean> {
  const place = path.join(folder, "text");
  await writeFile(place, bytes);
  for await (const { text } of piecesOfText(place, 11)) if (text.includes("机密★")) return true;
  return false;
}

it.each(Object.entries(marked))("reads %s", async (_, bytes) => expect(await found(bytes)).toBe(true));

it("finds words that lie across two pieces of the stream, wherever the cut", async () => {
  for (let shift = 0; shift < 10; shift++) {
    const before = Buffer.alloc(65_536 - shift, 0x20);
    expect(await found(Buffer.concat([before, marked["utf-8"]])), `shift ${shift}`).toBe(true);
    expect(await found(Buffer.concat([before, GB_MARK])), `shift ${shift}, gb18030`).toBe(true);
  }
});

async function piecesIn(text: string): Promise<string[]> {
  const place = path.join(folder, "lines");
  await writeFile(place, text);
  const pieces: string[] = [];
  for await (const { encoding, text: piece } of piecesOfText(place, 11)) if (encoding === "utf-8") pieces.push(piece);
  return pieces;
}

it("cuts no line in two, and gives the end of the file whether or not its line ends", async () => {
  const lines = Array.from({ length: 30_000 }, (_, index) => `第 ${index} 行 13800138000`);
  const pieces = await piecesIn(lines.join("\n"));
  expect(pieces.length).toBeGreaterThan(5);
  const given = pieces.flatMap((piece) => piece.split("\n")).filter((line) => line.includes("第"));
  expect(new Set(given)).toEqual(new Set(lines));
});

it("gives what is one line only in pieces all the same", async () => {
  const pieces = await piecesIn(`首行\n${"一".repeat(200_000)}尾`);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(140_000);
  expect(pieces.some((piece) => piece.includes("尾"))).toBe(true);
  // Little of it twice.
  expect(pieces.join("").match(/一/g)?.length).toBeLessThan(200_100);
});

it.each(Object.entries(marked))("takes %s for text", (_, bytes) => expect(looksLikeText(bytes)).toBe(true));

it("does not mind a character cut at the end", () => {
  expect(looksLikeText(Buffer.from("机密").subarray(0, 5))).toBe(true);
});

it.each([
  ["a page", Buffer.from("<!doctype html>")],
  ["a page after blank lines", Buffer.from("\n\n  <html>")],
  ["a page after a byte order mark", Buffer.from("\ufeff<html>")],
  ["a drawing", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">')],
  ["rich text", Buffer.from("{\\rtf1 x}")],
  ["bytes", Buffer.from([0x61, 0, 0x62])],
  ["nothing", Buffer.alloc(0)],
  ["blank", Buffer.from(" \n")],
])("does not take %s for text", (_, bytes) => expect(looksLikeText(bytes)).toBe(false));

it("believes the byte order mark", () => {
  expect(encodingsOf(Buffer.from([0xff, 0xfe, 0x2d, 0x4e]))).toEqual(["utf-16le"]);
});
