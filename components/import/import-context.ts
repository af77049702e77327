"use client";

import { createContext, useContext } from "react";
import type { Drafting } from "@/components/import/use-draft";
import type { Reading, Span } from "@/lib/domain/report/model";
import type { LeadSuggestion, LeadUnit } from "@/lib/domain/report/suggest-lead";
import type { DeadlineSuggestion } from "@/lib/domain/report/suggest-deadline";

/** What the program proposes for a candidate; a person takes it or not. */
export type Suggestion = {
  readonly leads: readonly LeadSuggestion[];
  readonly deadline: DeadlineSuggestion;
  /** Of an arrangement: the shortcomings it may answer; of a shortcoming: the arrangements that may answer it. */
  readonly links: readonly { readonly clauseKey: string; readonly path: readonly string[]; readonly words: readonly string[] }[];
};

/** All that the parts of the import page share. */
export type Importing = Drafting & {
  readonly reading: Reading;
  readonly units: readonly LeadUnit[];
  readonly suggestionFor: (candidateKey: string) => Suggestion;
  /** The unit first proposed to lead, by the words alone; quick enough for a list. */
  readonly likeliestLead: (candidateKey: string) => string | null;
  /** The candidate whose row is open. */
  readonly openKey: string | null;
  open(candidateKey: string | null): void;
  hover(candidateKey: string | null): void;
  readonly picked: Span | null;
  clearPicked(): void;
  /** Words that one went to; lit until one goes elsewhere. */
  readonly shownSpan: Span | null;
  goTo(span: Span): void;
  /** Lights words while they are pointed at, without going there. */
  point(span: Span | null): void;
};

export const ImportContext = createContext<Importing | null>(null);

/**
 * The candidate under the pointer or the focus, else the open one; and the words pointed at in a list. By themselves:
 * they change with each move of the pointer, and a long report is not drawn again for that.
 */
export const LitContext = createContext<{ readonly candidateKey: string | null; readonly span: Span | null }>({ candidateKey: null, span: null });

export function useLitKey(): string | null {
  return useContext(LitContext).candidateKey;
}

/** @throws Error outside of the import page. */
export function useImporting(): Importing {
  const importing = useContext(ImportContext);
  if (importing === null) throw new Error("Stands outside of an import.");
  return importing;
}
