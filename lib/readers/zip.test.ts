import { expect, test } from "vitest";
import { Archive } from "@/lib/readers/zip";
import { zipOf } from "@/tests/support/zip-file";

const refusal = (code: string) => expect.objectContaining({ code, field: "file" });
const megabytes = (count: number) => Buffer.alloc(count * 1_000_000);

async function read(zip: Uint8Array, ...names: string[]): Promise<(string | null)[]> {
  const archive = await Archive.open(zip);
  const parts: (string | null)[] = [];
  for (const name of names) parts.push((await archive.read(name))?.toString() ?? null);
  return parts;
}

/** The archive with a byte of its only entry's directory record changed, by its place in that record. */
function altered(zip: Buffer, at: number, change: (byte: number) => number): Buffer {
  const copy = Buffer.from(zip);
  const record = copy.lastIndexOf(Buffer.from("PK\x01\x02", "latin1"));
  copy[record + at] = change(copy[record + at]!);
  return copy;
}

test("parts are read by name, stored or compressed; any other name is none", async () => {
  const zip = zipOf({ "a.xml": "甲", "b/c.xml": "乙".repeat(500) });
  expect(await read(zip, "b/c.xml", "a.xml", "A.xml", "c.xml")).toEqual(["乙".repeat(500), "甲", null, null]);
  expect(await read(zipOf({ "b\\c.xml": "丙" }), "b/c.xml")).toEqual(["丙"]);
});

test("names that point elsewhere, or read backwards, harm nobody", async () => {
  const zip = zipOf({ "../../etc/passwd": "一", "/etc/passwd": "二", "C:\\x": "三", "\u202elmx.a": "四", "": "五", "a.xml": "六" });
  expect(await read(zip, "a.xml", "passwd", "etc/passwd")).toEqual(["六", null, null]);
});

test("of two parts of one name the first counts", async () => {
  const zip = zipOf({ "a.xml": "甲", "b.xml": "乙" });
  for (const at of [zip.indexOf("b.xml"), zip.lastIndexOf("b.xml")]) zip.write("a", at);
  expect(await read(zip, "a.xml")).toEqual(["甲"]);
});

test("a bomb is refused by what it says of its size, before it is opened", async () => {
  const bomb = zipOf({ "a.xml": megabytes(21) });
  expect(bomb.length).toBeLessThan(50_000);
  await expect(read(bomb, "a.xml")).rejects.toThrow(refusal("expands"));
});

test("many parts that are too large together are refused", async () => {
  const names = ["a", "b", "c", "d"];
  const bomb = zipOf(Object.fromEntries(names.map((name) => [name, megabytes(16)])));
  await expect(read(bomb, ...names)).rejects.toThrow(refusal("expands"));
  expect((await read(bomb, ...names.slice(1))).map((part) => part?.length)).toEqual([16_000_000, 16_000_000, 16_000_000]);
});

test("a bomb that lies about its size is stopped when it has given what it said", async () => {
  const bomb = zipOf({ "a.xml": megabytes(200) });
  for (const at of [25, 26, 27]) altered(bomb, at, () => 0).copy(bomb);
  const before = process.memoryUsage().rss;
  await expect(read(bomb, "a.xml")).rejects.toThrow(refusal("expands"));
  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
});

test("an archive of countless parts is refused", async () => {
  const crowd = zipOf(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}`, ""])));
  await expect(read(crowd, "a.xml")).rejects.toThrow(refusal("expands"));
});

test("an encrypted part asks for the password", async () => {
  await expect(read(altered(zipOf({ "a.xml": "甲" }), 8, (flags) => flags | 1), "a.xml")).rejects.toThrow(refusal("password"));
  await expect(read(altered(zipOf({ "a.xml": "甲" }), 8, (flags) => flags | 0x40), "a.xml")).rejects.toThrow(refusal("password"));
});

test.each([
  ["of another check sum", (zip: Buffer) => altered(zip, 16, (byte) => byte ^ 1)],
  ["shorter than it says", (zip: Buffer) => altered(zip, 24, (byte) => byte + 1)],
  ["compressed in an unknown way", (zip: Buffer) => altered(zip, 10, () => 12)],
  ["cut short", (zip: Buffer) => zip.subarray(0, zip.length - 30)],
  ["without its directory", (zip: Buffer) => altered(zip, 0, () => 0)],
  ["empty", () => Buffer.alloc(0)],
])("an archive %s is damaged", async (_, spoil) => {
  await expect(read(spoil(zipOf({ "a.xml": "甲".repeat(100) })), "a.xml")).rejects.toThrow(refusal("damaged"));
});
