"use client";

import { useTranslations } from "next-intl";
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

/** That a candidate's words need no new task, and why: the tasks that have them, or that they are a statement; null where it becomes a task. */
export function useTakenWords({ sources }: Pick<NumberedCandidate, "sources">): string | null {
  const t = useTranslations("import.edition");
  const comma = useTranslations("ui")("comma");
  const edition = useEdition();
  if (!edition || isFresh({ sources }, edition.taken)) return null;
  const own = edition.taken.filter((place) => !isFresh({ sources }, [place]));
  const tasks = [...new Set(own.flatMap(({ task }) => task ?? []))].sort();
  return tasks.length === 0 ? t("statement") : t("taken", { tasks: tasks.join(comma) });
}
