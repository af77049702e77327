import { expect, it } from "vitest";
import { f1Of, type Score } from "@/lib/cli/score/score";
import { scoreCorpus } from "@/lib/cli/score/score-corpus";

const KNOWN = "tests/fixtures/reports/known";
/** Looked at for its score alone: no rule is written for what stands there. */
const UNSEEN = "tests/fixtures/reports/unseen";

const sum = (scores: readonly Score[], of: (score: Score) => number) => scores.reduce((all, score) => all + of(score), 0);
const overall = (scores: readonly Score[]) => f1Of({ right: sum(scores, ({ right }) => right), read: sum(scores, ({ read }) => read), expected: sum(scores, ({ expected }) => expected) });

it("reads every document that the rules were written with", async () => {
  const scored = await scoreCorpus(KNOWN);
  expect(scored.length).toBeGreaterThanOrEqual(48);
  expect(scored.filter(({ score }) => f1Of(score) < 0.95).map(({ name }) => name)).toEqual([]);
  expect(scored.flatMap(({ name, score }) => Object.entries(score.facts).flatMap(([fact, right]) => (right ? [] : `${name}: ${fact}`)))).toEqual([]);
}, 120_000);

/**
 * What was reached; the aim is 0.95 of the candidates, 0.97 of the facts, and no document under 0.8. Yearly reports and
 * work reports are past it; reports on rectification, of which every shape tells otherwise what is still open, are not.
 */
const REACHED = { candidates: 0.87, facts: 0.97 };

it("reads documents that no rule was written for no worse than it did", async () => {
  const scored = await scoreCorpus(UNSEEN);
  expect(scored.length).toBeGreaterThanOrEqual(24);
  const scores = scored.map(({ score }) => score);
  expect(overall(scores)).toBeGreaterThanOrEqual(REACHED.candidates);
  const facts = scores.flatMap((score) => Object.values(score.facts));
  expect(facts.filter(Boolean).length / facts.length).toBeGreaterThanOrEqual(REACHED.facts);
}, 120_000);
