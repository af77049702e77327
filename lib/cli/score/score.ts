import type { CommitmentKind, Hint, HintKind } from "@/lib/domain/report/model";
import type { ReadResult } from "@/lib/readers/read-text";

/** What a person says must be read in a document: `expected.json` beside it. What is absent is not asked. */
export type Expected = {
  readonly tests: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number | null;
  readonly publishedOn: string | null;
  readonly candidates: readonly ExpectedCandidate[];
  /** Furniture: in no candidate. */
  readonly dropped?: readonly string[];
  readonly password?: string;
  /** The code with which it is refused; where it has a password, without that. */
  readonly error?: string;
};

type ExpectedCandidate = {
  readonly kind: CommitmentKind;
  readonly path: readonly string[];
  readonly text: string;
  /** A table's row, of which the text is one cell. */
  readonly row?: boolean;
  readonly measures?: number;
} & { readonly [key in "deadlines" | "frequencies" | "quantities" | "documents"]?: readonly string[] };

const FACTS = ["title", "issuer", "year", "publishedOn"] as const;
export type Fact = (typeof FACTS)[number];

export type Score = {
  readonly right: number;
  readonly read: number;
  readonly expected: number;
  readonly facts: Readonly<Record<Fact, boolean>>;
  /** Of those expected and asked for: how many details (days, figures, documents, paths, measures) were found. */
  readonly details: { readonly right: number; readonly of: number };
  /** What is wrong, a line each, for whoever mends the rules. */
  readonly faults: readonly string[];
};

/** A reading against what is expected of it: a candidate is right if its kind and its words are, white space aside. */
export function scoreOf({ reading }: ReadResult, expected: Expected): Score {
  const faults: string[] = [];
  const facts = Object.fromEntries(
    FACTS.map((fact) => {
      const right = bare(String(reading.facts[fact])) === bare(String(expected[fact]));
      if (!right) faults.push(`${fact}: ${reading.facts[fact]} instead of ${expected[fact]}`);
      return [fact, right];
    }),
  ) as Record<Fact, boolean>;
  const left = reading.candidates.map((candidate) => ({ candidate, words: bare(reading.text.slice(candidate.span.start, candidate.span.end)) }));
  const details = { right: 0, of: 0 };
  let right = 0;
  for (const wanted of expected.candidates) {
    const words = bare(wanted.text);
    const index = left.findIndex(({ candidate, words: found }) => candidate.kind === wanted.kind && (found === words || (wanted.row === true && found.includes(words))));
    if (index === -1) {
      faults.push(`missing ${wanted.kind} ${wanted.path.join(" ")}: ${wanted.text}`);
      continue;
    }
    const [{ candidate }] = left.splice(index, 1) as [(typeof left)[number]];
    right += 1;
    for (const [what, ok] of detailsOf(candidate, wanted, reading.text)) {
      details.of += 1;
      details.right += ok ? 1 : 0;
      if (!ok) faults.push(`${what} of ${wanted.text.slice(0, 20)}`);
    }
  }
  for (const { candidate } of left) faults.push(`not expected ${candidate.kind} ${candidate.path.join(" ")}: ${reading.text.slice(candidate.span.start, candidate.span.end)}`);
  for (const furniture of expected.dropped ?? []) {
    if (reading.candidates.some(({ span }) => bare(reading.text.slice(span.start, span.end)).includes(bare(furniture)))) faults.push(`furniture in a candidate: ${furniture}`);
  }
  return { right, read: reading.candidates.length, expected: expected.candidates.length, facts, details, faults };
}

const HINTS = { deadlines: "deadline", frequencies: "frequency", quantities: "quantity", documents: "document" } as const satisfies Record<string, HintKind>;

function detailsOf({ path, hints, measures }: ReadResult["reading"]["candidates"][number], wanted: ExpectedCandidate, text: string): [what: string, ok: boolean][] {
  const wordsOf = ({ span, day, kind }: Hint) => (kind === "deadline" ? (day ?? "") : bare(text.slice(span.start, span.end)));
  const asked = (Object.keys(HINTS) as (keyof typeof HINTS)[]).flatMap((name) =>
    (wanted[name] ?? []).map((value): [string, boolean] => [`${name} ${value}`, hints.some((hint) => hint.kind === HINTS[name] && (wordsOf(hint) === bare(value) || (name === "quantities" && wordsOf(hint).includes(bare(value)))))]),
  );
  const samePath = bare(path.join(" ")) === bare(wanted.path.join(" "));
  return [...asked, [`path ${path.join(" ")} for ${wanted.path.join(" ")}`, samePath], ...(wanted.measures === undefined ? [] : [[`${measures.length} measures for ${wanted.measures}`, measures.length === wanted.measures] as [string, boolean]])];
}

/** Without white space; half- and full-width forms alike. */
function bare(words: string): string {
  return words.replace(/\s+/g, "").normalize("NFKC");
}

/** The harmonic mean of precision and recall; 1 where nothing is expected and nothing read. */
export function f1Of({ right, read, expected }: Pick<Score, "right" | "read" | "expected">): number {
  return read + expected === 0 ? 1 : (2 * right) / (read + expected);
}
