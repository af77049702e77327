import type { Span } from "@/lib/domain/report/model";
import type { Paragraph } from "@/lib/domain/report/paragraphs";

/** What the source's own structure says of a line, as far as it is drawn: its number, its rank among headings, its cells. */
export type LineLayout = Span & Pick<Paragraph, "label" | "heading" | "cells" | "tableHead">;

/** The lines of which there is something to draw besides their words, in order. */
export function layoutOf(paragraphs: readonly Paragraph[]): LineLayout[] {
  return paragraphs.flatMap(({ start, end, label, heading, cells, tableHead }) =>
    label === undefined && heading === undefined && cells === undefined
      ? []
      : [{ start, end, ...(label !== undefined && { label }), ...(heading !== undefined && { heading }), ...(cells && { cells }), ...(tableHead && { tableHead }) }],
  );
}
