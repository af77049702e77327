import type { LightShape } from "@/components/ui/light";
import type { ActionResult } from "@/lib/domain/action-result";

/** The kinds of things that are found, in the order in which they are shown. */
export const FOUND_KINDS = ["sentences", "tasks", "units"] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Something found, worded: Chinese as it was said or named, the note in the reader's language. */
export type Hit = {
  readonly href: string;
  readonly words: string;
  /** All of it, where `words` leave some out. */
  readonly title?: string;
  readonly note: string;
  readonly light?: { readonly shape: LightShape; readonly words: string };
};

export type SearchAnswer = {
  /** What was asked: an answer may come after more was typed. */
  readonly words: string;
  readonly found: Readonly<Record<FoundKind, { readonly hits: readonly Hit[]; readonly more: boolean }>>;
};

export type SearchVerb = (input: { readonly words: string }) => Promise<ActionResult<SearchAnswer>>;

/** A thing one may do here: go to a page, begin something. */
export type Act = { readonly href: string; readonly words: string };
