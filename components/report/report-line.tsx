import { Fragment, type ReactNode } from "react";
import { lineRuns, type LineOverlays, type Piece, type Run } from "@/components/report/line-runs";
import { hasMark, MarginMark } from "@/components/report/margin-mark";
import type { ReportAnchor } from "@/components/report/report-model";
import { classes } from "@/components/ui/classes";
import type { LineLayout } from "@/lib/domain/report/layout";
import type { Span } from "@/lib/domain/report/model";

export type Drawing = LineOverlays<ReportAnchor> & { readonly text: string; readonly reportId: string; /** Which of its readings. */ readonly reading: number; readonly readingId: string; readonly isCurrent: boolean; readonly mayDecide: boolean; readonly layout: readonly LineLayout[]; /** The first drawn word of what is lit. */ readonly litAt: number | null };

/** One paragraph of the report, or a cell, its characters untouched, each sentence with its tick and its light beside it; a table's row bears the lights of its cells. */
export function ReportLine({ line, drawing, bare = false }: { line: Span; drawing: Drawing; bare?: boolean }) {
  return (
    <>
      {lineRuns(drawing.text, line, drawing).map((run) => (
        <RunWords key={run.pieces[0]!.start} run={run} drawing={drawing} bare={bare} />
      ))}
    </>
  );
}

function RunWords({ run: { passage, pieces }, drawing, bare }: { run: Run<ReportAnchor>; drawing: Drawing; bare: boolean }) {
  const words = pieces.map((piece) => <PieceWords key={piece.start} piece={piece} drawing={drawing} bare={bare} isWithin={passage !== null} />);
  if (!passage) return words;
  const { key, span } = passage;
  const { lit } = drawing;
  const isLit = lit !== null && lit.start <= span.start && lit.end >= span.end;
  const begins = pieces[0]!.start === span.start;
  return (
    <span id={begins ? key : undefined} data-anchor={key} data-of={passage.passage?.clauseKey} data-open={passage.passage?.disposition === "pending" || undefined} className={classes("passage", isLit && "is-lit")}>
      {words}
    </span>
  );
}

function PieceWords({ piece, drawing, bare, isWithin }: { piece: Piece<ReportAnchor>; drawing: Drawing; bare: boolean; isWithin: boolean }) {
  const { start, text, ids, begins, selected } = piece;
  const { litAt } = drawing;
  const isLit = ids.includes("lit");
  const look = classes(
    ids.includes("title") && "font-[700]",
    ids.includes("hp") && "hp",
    isLit && !isWithin && "is-lit",
    isLit && isWithin && !isWhole(drawing, piece) && "is-lit",
  );
  const marks = (bare ? [] : begins.filter(hasMark)).map((anchor) => <MarginMark key={anchor.key} anchor={anchor} place={drawing} />);
  const ticked = begins.some(({ passage }) => passage !== null);
  const [first, rest] = ticked || marks.length > 0 ? headOf(text) : ["", text];
  return (
    <>
      {litAt === start && <span id="lit" className="lit-place" />}
      {first !== "" && (
        // A tick never stands alone at the end of a line.
        <span className="whitespace-nowrap">
          {marks}
          {ticked && <i className="tick keep-fill" aria-hidden="true" />}
          <Words look={look} anchors={selected}>
            {first}
          </Words>
        </span>
      )}
      {rest !== "" && (
        <Words look={look} anchors={selected}>
          {rest}
        </Words>
      )}
    </>
  );
}

function Words({ look, anchors, children }: { look: string; anchors: readonly ReportAnchor[]; children: ReactNode }) {
  if (look === "" && anchors.length === 0) return <Fragment>{children}</Fragment>;
  return (
    <span data-anchor={anchors[0]?.key} className={look || undefined}>
      {children}
    </span>
  );
}

/** Lit from end to end as a passage, rather than in part. */
function isWhole({ lit, anchors }: Drawing, piece: Span): boolean {
  return lit !== null && anchors.some(({ passage, span }) => passage !== null && span.start <= piece.start && span.end >= piece.end && lit.start <= span.start && lit.end >= span.end);
}

/** The first character, whole, and the rest. */
function headOf(text: string): [string, string] {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return [first, text.slice(first.length)];
}
