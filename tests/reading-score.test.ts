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
}, 240_000);

/** What the reader is to reach with reports of offices it has never met. */
const AIM = { candidates: 0.95, facts: 0.97, eachDocument: 0.8 };

it("reads documents that no rule was written for", async () => {
  const scored = await scoreCorpus(UNSEEN);
  expect(scored.length).toBeGreaterThanOrEqual(24);
  const scores = scored.map(({ score }) => score);
  expect(overall(scores)).toBeGreaterThanOrEqual(AIM.candidates);
  expect(scored.filter(({ score }) => f1Of(score) < AIM.eachDocument).map(({ name }) => name)).toEqual([]);
  const facts = scores.flatMap((score) => Object.values(score.facts));
  expect(facts.filter(Boolean).length / facts.length).toBeGreaterThanOrEqual(AIM.facts);
}, 240_000);
