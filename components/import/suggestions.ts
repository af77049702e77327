import type { Importing, Suggestion } from "@/components/import/import-context";
import type { Day } from "@/lib/domain/calendar/day";
import type { ImportDraft, NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { linkItems } from "@/lib/domain/report/links/link-items";
import { suggestLinks } from "@/lib/domain/report/links/suggest-links";
import { shownLabel } from "@/lib/domain/report/numbering";
import { sliceOf } from "@/lib/domain/report/span";
import { suggestDeadline } from "@/lib/domain/report/suggest-deadline";
import { suggestLead, type LeadUnit, type LedTask } from "@/lib/domain/report/suggest-lead";

type Known = { readonly units: readonly LeadUnit[]; readonly history: readonly LedTask[]; readonly today: Day; readonly defaultMonthDay: string };

/** What may be proposed for each candidate of a draft, each worked out when it is asked for, once. */
export function suggestionsFor(draft: ImportDraft, known: Known): Pick<Importing, "suggestionFor" | "likeliestLead"> {
  const linked = once(() => {
    const { shortcomings, arrangements } = linkItems(draft);
    return { links: suggestLinks(shortcomings, arrangements), pathOf: new Map(draft.passages.map(({ clauseKey, path }) => [clauseKey, path])) };
  });
  const byKey = new Map(draft.candidates.map((candidate) => [candidate.key, candidate]));
  const made = new Map<string, Suggestion>();

  const make = (candidate: NumberedCandidate): Suggestion => {
    const own = clausesOf(draft, candidate);
    const { links, pathOf } = linked();
    const answers = links.flatMap(({ shortcomingKey, arrangementKey, words }) => {
      const [mine, other] = candidate.kind === "arrangement" ? [arrangementKey, shortcomingKey] : [shortcomingKey, arrangementKey];
      return own.has(mine) ? [{ clauseKey: other, path: pathOf.get(other) ?? labelsOf(draft, other), words }] : [];
    });
    const words = wordsOf(draft, candidate);
    return {
      leads: suggestLead({ words, units: known.units, history: known.history }).slice(0, 3),
      deadline: suggestDeadline({ kind: candidate.kind, hints: candidate.hints, reportYear: draft.facts.year, today: known.today, defaultMonthDay: known.defaultMonthDay }),
      links: answers,
    };
  };

  const candidateOf = (candidateKey: string) => byKey.get(candidateKey);
  return {
    suggestionFor(candidateKey) {
      const ready = made.get(candidateKey);
      if (ready) return ready;
      const candidate = candidateOf(candidateKey);
      const suggestion = candidate ? make(candidate) : { leads: [], deadline: { day: null, reason: "no-year" as const }, links: [] };
      made.set(candidateKey, suggestion);
      return suggestion;
    },
    likeliestLead(candidateKey) {
      const ready = made.get(candidateKey);
      const candidate = candidateOf(candidateKey);
      if (ready || !candidate) return ready?.leads[0]?.unitId ?? null;
      return suggestLead({ words: wordsOf(draft, candidate), units: known.units, history: [] })[0]?.unitId ?? null;
    },
  };
}

/** What is asked for by the first who opens a candidate, and not at all where none is opened. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A candidate's title and all it quotes. */
function wordsOf({ text }: ImportDraft, { title, sources }: NumberedCandidate): string {
  return [title, ...sources.map((source) => sliceOf(text, source))].join("\n");
}

/** The clauses that a candidate is taken from. */
function clausesOf({ passages }: ImportDraft, { clauseKey, sources }: NumberedCandidate): ReadonlySet<string> {
  const cited = new Set(sources.map(({ passageKey }) => passageKey));
  return new Set([...(clauseKey === null ? [] : [clauseKey]), ...passages.filter(({ key }) => cited.has(key)).map((passage) => passage.clauseKey)]);
}

function labelsOf({ clauses }: ImportDraft, key: string): readonly string[] {
  const label = shownLabel(clauses.find((clause) => clause.key === key)?.label ?? "");
  return label === "" ? [] : [label];
}
