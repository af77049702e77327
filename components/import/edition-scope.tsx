"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { isFresh } from "@/lib/domain/report/editions/carry";
import type { Span } from "@/lib/domain/report/model";

/** The report that an import corrects, and which of its words need no new task; `task` is null for a statement. */
type EditionOf = { readonly reportId: string; readonly issuer: string; readonly year: number; readonly number: number; readonly taken: readonly (Span & { readonly task: string | null })[] };

const EditionContext = createContext<EditionOf | null>(null);

/** Around the import of a corrected edition; null for a report of its own. */
export function EditionScope({ edition, children }: { edition: EditionOf | null; children: ReactNode }) {
  return <EditionContext value={edition}>{children}</EditionContext>;
}

export function useEdition(): EditionOf | null {
  return useContext(EditionContext);
}

/** Whose words a candidate's are already: tasks by their numbers, none for a statement; null where it becomes a task. */
export function useTaken({ sources }: Pick<NumberedCandidate, "sources">): readonly string[] | null {
  const edition = useEdition();
  if (!edition || isFresh({ sources }, edition.taken)) return null;
  const own = edition.taken.filter((place) => !isFresh({ sources }, [place]));
  return [...new Set(own.flatMap(({ task }) => task ?? []))].sort();
}
