import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { outlineAgain } from "@/lib/domain/report/outline-again";
import { readDocument } from "@/lib/readers/read-document";

const FOLDER = "tests/fixtures/reports/known";

/** A quarter of the documents of each kind; those that are refused have no outline. */
const all = readdirSync(FOLDER).flatMap((name) => readdirSync(`${FOLDER}/${name}`).filter((file) => file !== "expected.json").map((file) => `${name}/${file}`));
const endings = [...new Set(all.map((file) => path.extname(file)))];
const documents = endings.flatMap((ending) => all.filter((file) => path.extname(file) === ending).filter((_, index) => index % 4 === 0));
const FORMATS = ["doc", "docx", "html", "odt", "pdf", "txt"];

test("with nothing restored the outline is the reader's own, in every format", async () => {
  const compared: string[] = [];
  for (const file of documents) {
    const read = await readDocument(readFileSync(`${FOLDER}/${file}`), file.split("/").at(-1)!).catch(() => null);
    if (!read) continue;
    const { reading } = read;
    expect(outlineAgain({ ...reading, restored: [] }), file).toEqual(reading.clauses);
    compared.push(read.format);
  }
  expect(compared.length).toBeGreaterThan(30);
  expect([...new Set(compared)].sort()).toEqual(FORMATS);
});
