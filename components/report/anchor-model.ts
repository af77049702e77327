import type { AnchorFinding, AnchorState } from "@/lib/domain/report/editions/carry";

type NamedTask = { readonly id: string; readonly number: string; readonly title: string };

/** A tie to the text that a correction touched: the shape its page's query answers with. */
export type AnchorShown = {
  readonly id: string;
  readonly finding: AnchorFinding;
  readonly state: AnchorState;
  readonly quote: string;
  readonly from: { readonly href: string; readonly edition: number };
  readonly offered: { readonly words: string; readonly href: string } | null;
  readonly task: NamedTask | null;
  readonly statement: string | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedBy?: string | null;
};

export type ChangeShown = {
  readonly from: { readonly words: string; readonly href: string } | null;
  readonly to: { readonly words: string; readonly href: string } | null;
  readonly tasks: readonly NamedTask[];
};

/** A sentence of the new edition that a tie may be put to. */
export type AnchorTarget = { readonly id: string; readonly name: string; readonly quote: string };
