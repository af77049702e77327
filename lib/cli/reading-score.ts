import path from "node:path";
import { parseArgs } from "node:util";
import { f1Of, type Score } from "@/lib/cli/score/score";
import { scoreCorpus } from "@/lib/cli/score/score-corpus";

const CORPUS = "tests/fixtures/reports";

/**
 * `npm run reading:score [-- FOLDER …] [--faults]`: precision, recall and F1 of what is read in the corpus, per
 * document and in all, and how often title, issuer, year and day are right. `--faults` lists what is wrong.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { faults: { type: "boolean", default: false }, only: { type: "string" } } });
  const folders = positionals.length > 0 ? positionals : [path.join(CORPUS, "known"), path.join(CORPUS, "unseen")];
  for (const folder of folders) await scoreFolder(folder, values);
  return 0;
}

async function scoreFolder(folder: string, { faults, only }: { faults: boolean; only?: string | undefined }): Promise<void> {
  const scores: Score[] = [];
  console.log(`\n${folder}\n${row("", "P", "R", "F1", "facts", "details")}`);
  for (const { name, score } of await scoreCorpus(folder, only)) {
    scores.push(score);
    console.log(lineOf(name, score));
    if (faults) for (const fault of score.faults) console.log(`    ${fault.replaceAll("\n", "⏎")}`);
  }
  const sum = (of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
  const [right, read, expected] = [sum((score) => score.right), sum((score) => score.read), sum((score) => score.expected)];
  const facts = { right: sum((score) => Object.values(score.facts).filter(Boolean).length), of: sum((score) => Object.values(score.facts).length) };
  const details = { right: sum((score) => score.details.right), of: sum((score) => score.details.of) };
  console.log(row(`${scores.length} documents`, share(right, read), share(right, expected), f1Of({ right, read, expected }).toFixed(3), `${facts.right}/${facts.of}`, `${details.right}/${details.of}`));
}

function lineOf(name: string, score: Score): string {
  const facts = Object.values(score.facts);
  return row(name, share(score.right, score.read), share(score.right, score.expected), f1Of(score).toFixed(3), `${facts.filter(Boolean).length}/${facts.length}`, `${score.details.right}/${score.details.of}`);
}

function share(part: number, of: number): string {
  return of === 0 ? "–" : (part / of).toFixed(3);
}

function row(...cells: readonly string[]): string {
  return cells.map((cell, index) => (index === 0 ? cell.padEnd(40) : cell.padStart(8))).join("");
}
