import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { AnchorFinding, AnchorState } from "@/lib/domain/report/editions/carry";
import { textHref } from "@/lib/domain/report/span-address";

/** A tie to the text that a correction touched, with both wordings. */
export type AnchorShown = {
  readonly id: string;
  readonly reportId: string;
  readonly finding: AnchorFinding;
  readonly state: AnchorState;
  /** The words of the former edition, and their address there. */
  readonly quote: string;
  readonly from: { readonly start: number; readonly end: number; readonly href: string; readonly edition: number };
  /** The words that stand, or are offered, in their place. */
  readonly offered: { readonly words: string; readonly href: string } | null;
  /** Whose words they are; null for a sentence that was a statement only. */
  readonly task: { readonly id: string; readonly number: string; readonly title: string } | null;
  /** Why the sentence was a statement only. */
  readonly statement: string | null;
  readonly reason: string | null;
  readonly decidedById: string | null;
  readonly decidedAt: Date | null;
};

/** Of tasks and statements; links of the gap matrix are decided there. */
export function anchorsVisibleTo(viewer: Viewer) {
  return { linkId: null, OR: [{ sourceId: null }, { source: { task: visibleTo(viewer) } }] } satisfies Prisma.AnchorWhereInput;
}

export const ANCHOR = {
  ...{ id: true, reportId: true, finding: true, state: true, quote: true, fromStart: true, fromEnd: true, start: true, end: true, reason: true, decidedById: true, decidedAt: true },
  source: { select: { task: { select: { id: true, number: true, title: true } } } },
  passage: { select: { reason: true } },
  from: { select: { number: true, edition: { select: { number: true } } } },
} as const satisfies Prisma.AnchorSelect;

type Row = Prisma.AnchorGetPayload<{ select: typeof ANCHOR }>;

/** @param to the reading in which it was looked for */
export function anchorShown(row: Row, to: { readonly number: number; readonly text: string }): AnchorShown {
  const { id, reportId, finding, state, quote, fromStart, fromEnd, start, end, source, passage, from } = row;
  const place = start === null || end === null ? null : { start, end };
  const origin = { start: fromStart, end: fromEnd };
  return {
    ...{ id, reportId, finding, state, quote },
    from: { ...origin, href: textHref(reportId, origin, from.number), edition: from.edition.number },
    offered: place && { words: to.text.slice(place.start, place.end), href: textHref(reportId, place, to.number) },
    task: source?.task ?? null,
    statement: passage?.reason ?? null,
    ...{ reason: row.reason, decidedById: row.decidedById, decidedAt: row.decidedAt },
  };
}
