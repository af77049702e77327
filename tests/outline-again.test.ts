import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { outlineAgain } from "@/lib/domain/report/outline-again";
import { readDocument } from "@/lib/readers/read-document";

const FOLDER = "tests/fixtures/reports/known";

/** Documents of every format; those that are refused have no outline. */
const documents = readdirSync(FOLDER).flatMap((name) => readdirSync(`${FOLDER}/${name}`).filter((file) => file !== "expected.json").map((file) => `${name}/${file}`));

test("with nothing restored the outline is the reader's own, in every format", async () => {
  let compared = 0;
  for (const file of documents) {
    const read = await readDocument(readFileSync(`${FOLDER}/${file}`), file.split("/").at(-1)!).catch(() => null);
    if (!read) continue;
    const { reading } = read;
    expect(outlineAgain({ ...reading, restored: [] }), file).toEqual(reading.clauses);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(30);
});
