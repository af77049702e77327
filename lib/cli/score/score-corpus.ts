import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { scoreOf, type Expected, type Score } from "@/lib/cli/score/score";
import { Refusal } from "@/lib/domain/errors";
import { readDocument } from "@/lib/readers/read-document";

export type Scored = { readonly name: string; readonly score: Score };

/** Every document of a folder, each in a folder of its own beside its `expected.json`, with its score. `only`: those whose name has it. */
export async function scoreCorpus(folder: string, only = ""): Promise<Scored[]> {
  const scored: Scored[] = [];
  for (const name of readdirSync(folder).toSorted()) {
    const place = path.join(folder, name, "expected.json");
    if (!existsSync(place) || !name.includes(only)) continue;
    scored.push({ name, score: await scoreDocument(path.join(folder, name), JSON.parse(readFileSync(place, "utf8")) as Expected) });
  }
  return scored;
}

async function scoreDocument(folder: string, expected: Expected): Promise<Score> {
  const file = readdirSync(folder).find((name) => name.startsWith(`${path.basename(folder)}.`) && !/\.(?:json|outline\.txt)$/.test(name));
  if (file === undefined) throw new Error(`There is no document in ${folder}.`);
  const bytes = readFileSync(path.join(folder, file));
  try {
    if (expected.error !== undefined) {
      const code = await readDocument(bytes, file).then(() => "read", (error: unknown) => (error instanceof Refusal ? error.code : String(error)));
      if (code !== expected.error) return nothing(expected, `${code} instead of the refusal ${expected.error}`);
      if (expected.candidates === undefined) return { right: 0, read: 0, expected: 0, facts: {} as Score["facts"], details: { right: 0, of: 0 }, faults: [] };
    }
    return scoreOf(await readDocument(bytes, file, expected.password === undefined ? {} : { password: expected.password }), expected);
  } catch (error) {
    return nothing(expected, error instanceof Refusal ? `refused as ${error.code}` : String(error instanceof Error ? error.stack : error));
  }
}

function nothing({ candidates = [] }: Expected, fault: string): Score {
  return { right: 0, read: 0, expected: Math.max(1, candidates.length), facts: { title: false, issuer: false, year: false, publishedOn: false }, details: { right: 0, of: 0 }, faults: [fault] };
}
