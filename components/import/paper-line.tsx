"use client";

import { memo, useMemo } from "react";
import { marksIn } from "@/components/import/marks-in";
import { PaperInsert } from "@/components/import/paper-insert";
import { CANDIDATE, CITED, linePieces, type LinePiece, type PaperMarks } from "@/components/import/paper-marks";
import type { Lighting } from "@/components/import/use-lighting";
import { classes } from "@/components/ui/classes";
import type { Span } from "@/lib/domain/report/model";

type Props = Lighting & {
  readonly text: string;
  readonly line: Span;
  readonly marks: PaperMarks;
  /** Words selected, or the place clicked, drawn as a caret. */
  readonly picked: Span | null;
  readonly className?: string | undefined;
};

/** One paragraph of the report, its characters untouched, with all marks that lie in it. */
export function PaperLine({ line, marks, picked, shownSpan, yields, ...rest }: Props) {
  const own = useMemo(() => marksIn(marks, line), [marks, line]);
  const touches = (span: Span | null) => (span !== null && span.start <= line.end && span.end >= line.start ? span : null);
  const caret = picked !== null && picked.start === picked.end && picked.start > line.start && picked.start < line.end ? picked.start : null;
  const isLit = rest.litKey !== null && own.overlays.some(({ id }) => id === CANDIDATE + rest.litKey);
  return <DrawnLine {...rest} line={line} marks={own} caret={caret} shownSpan={touches(shownSpan)} litKey={isLit ? rest.litKey : null} yields={isLit && yields} />;
}

type Drawn = Omit<Props, "picked"> & { readonly caret: number | null };

/** Drawn again only where something in it changed: pointing at one candidate leaves the rest of a long report alone. */
const DrawnLine = memo(function DrawnLine({ text, line, marks, litKey, yields, caret, shownSpan, className }: Drawn) {
  const cut = caret === null ? marks : { ...marks, overlays: [...marks.overlays, { start: caret, end: line.end, id: "caret" }] };
  return (
    <p lang="zh-CN" data-line={line.start} className={classes("said", className)}>
      {linePieces(text, line, cut, shownSpan).map((piece) => (
        <Piece key={`${piece.start} ${piece.end}`} piece={piece} litKey={litKey} yields={yields} caret={caret} />
      ))}
    </p>
  );
});

function Piece({ piece: { start, text, ids, inserts }, litKey, yields, caret }: Pick<Drawn, "litKey" | "yields" | "caret"> & { piece: LinePiece }) {
  const has = (id: string) => ids.includes(id);
  const keys = ids.flatMap((id) => (id.startsWith(CANDIDATE) ? [id.slice(CANDIDATE.length)] : []));
  const isLit = litKey !== null && keys.includes(litKey);
  const isCited = ids.some((id) => id.startsWith(CITED));
  const isShown = has("lit");
  const look = classes(
    ((isLit && !yields) || isShown) && "bg-paper-lit",
    isShown && "scroll-my-16",
    isLit ? "border-b-2 border-accent pt-[3px] pb-[2px]" : has("open") ? "border-b border-dashed border-paper-ink-2 pb-[3px]" : isCited ? "border-b border-paper-ink-2/45 pb-[3px]" : isShown && "py-[3px]",
    has("title") && "font-[700]",
    has("odd") && "underline decoration-paper-ink-2 decoration-dotted decoration-1 underline-offset-4",
    has("document") && "underline decoration-accent decoration-1 underline-offset-4",
    has("statement") && "text-paper-ink-2",
    has("dropped") && "text-paper-ink-2 line-through",
    // Room inside the piece, so that lines and light run on under it.
    has("hp") && "pe-[0.4em]",
    keys.length > 0 && "cursor-pointer",
  );
  return (
    <>
      {inserts.map((insert) => (
        <PaperInsert key={`${insert.type} ${"candidateKey" in insert ? insert.candidateKey : ""}`} insert={insert} isLit={"candidateKey" in insert && insert.candidateKey === litKey} />
      ))}
      {caret === start && <span aria-hidden="true" className="mx-[-1px] inline-block h-[18px] w-0.5 bg-accent align-[-3px] select-none" />}
      {text !== "" && (
        <span data-at={start} data-k={isLit ? litKey : keys[0]} data-lit={isShown ? "shown" : isLit ? "candidate" : undefined} className={look || undefined}>
          {text}
        </span>
      )}
    </>
  );
}
