import type { LineLayout } from "@/lib/domain/report/layout";
import type { Span } from "@/lib/domain/report/model";

/** A cell as it is drawn: one that goes on below takes several rows, and is drawn in the first. */
export type GridCell = { readonly span: Span; readonly rows: number };
export type GridRow = Span & { readonly isHead: boolean; readonly cells: readonly GridCell[] };
export type LineGroup = { readonly type: "line"; readonly line: Span; readonly layout: LineLayout | undefined } | { readonly type: "table"; readonly rows: readonly GridRow[] };

/** Paragraphs in order, rows that follow one another gathered into tables. */
export function lineGroups(lines: readonly Span[], layout: readonly LineLayout[]): readonly LineGroup[] {
  const layoutOf = new Map(layout.map((line) => [line.start, line]));
  const groups: ({ type: "line"; line: Span; layout: LineLayout | undefined } | { type: "table"; rows: LineLayout[] })[] = [];
  for (const line of lines) {
    const own = layoutOf.get(line.start);
    const last = groups.at(-1);
    if (!own?.cells) groups.push({ type: "line", line, layout: own });
    else if (last?.type === "table" && !(own.tableHead && !last.rows.at(-1)!.tableHead)) last.rows.push(own);
    else groups.push({ type: "table", rows: [own] });
  }
  return groups.map((group) => (group.type === "table" ? { type: "table", rows: gridOf(group.rows) } : group));
}

/** Every row with as many cells as the widest; a cell whose words stand in the row above is that one going on. */
function gridOf(rows: readonly LineLayout[]): GridRow[] {
  const columns = Math.max(...rows.map(({ cells }) => cells!.length));
  const grid: { start: number; end: number; isHead: boolean; cells: { span: Span; rows: number }[] }[] = [];
  let open: ({ span: Span; rows: number } | undefined)[] = [];
  for (const { start, end, cells, tableHead } of rows) {
    const drawn: { span: Span; rows: number }[] = [];
    const here: typeof open = [];
    for (let column = 0; column < columns; column++) {
      const span = cells![column] ?? { start: end, end };
      const above = open[column];
      const goesOn = above !== undefined && span.start < start && span.start === above.span.start && span.end === above.span.end;
      if (goesOn) above.rows += 1;
      const cell = goesOn ? above : { span, rows: 1 };
      if (!goesOn) drawn.push(cell);
      here.push(cell);
    }
    open = here;
    grid.push({ start, end, isHead: tableHead === true, cells: drawn });
  }
  return grid;
}
