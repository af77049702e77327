import { useTranslations } from "next-intl";
import type { GridCell, GridRow } from "@/components/report/line-groups";
import { hasMark, MarginMark } from "@/components/report/margin-mark";
import { ReportLine, type Drawing } from "@/components/report/report-line";
import type { ReportClause } from "@/components/report/report-model";
import { sliceOf } from "@/lib/domain/report/span";

type Props = { readonly rows: readonly GridRow[]; readonly clauses: readonly ReportClause[]; readonly drawing: Drawing };

/** A table of the report, its lights beside its rows. On a phone each row stands by itself, every cell under its column's name. */
export function PaperTable({ rows, clauses, drawing }: Props) {
  const t = useTranslations("report.text");
  const heads = rows.filter(({ isHead }) => isHead);
  const names = heads.at(-1)?.cells.map(({ span }) => sliceOf(drawing.text, span)) ?? [];
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return (
    <table aria-label={t("table")} className="paper-table">
      {heads.length > 0 && (
        <thead>
          {heads.map((row) => (
            <tr key={row.start}>
              {row.cells.map((cell, index) => (
                <th key={index} scope="col" rowSpan={cell.rows > 1 ? cell.rows : undefined} data-line={cell.span.start}>
                  <ReportLine line={cell.span} drawing={drawing} bare />
                </th>
              ))}
            </tr>
          ))}
        </thead>
      )}
      <tbody>
        {rows
          .filter(({ isHead }) => !isHead)
          .map((row) => (
            <tr key={row.start} id={clauses.find(({ span }) => span.start === row.start)?.key}>
              {row.cells.map((cell, index) => (
                <Cell key={index} cell={cell} name={names[columns - row.cells.length + index]} drawing={drawing} row={index === 0 ? row : null} />
              ))}
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** The first of a row bears the row's lights. */
function Cell({ cell: { span, rows }, name, row, drawing }: { cell: GridCell; name: string | undefined; row: GridRow | null; drawing: Drawing }) {
  const marked = row === null ? [] : drawing.anchors.filter((anchor) => hasMark(anchor) && anchor.span.start >= row.start && anchor.span.start < row.end);
  return (
    <td rowSpan={rows > 1 ? rows : undefined} data-line={span.start} data-empty={span.start === span.end || undefined}>
      {marked.length > 0 && (
        <span className="row-marks">
          {marked.map((anchor) => (
            <MarginMark key={anchor.key} anchor={anchor} place={drawing} />
          ))}
        </span>
      )}
      {name !== undefined && (
        <span aria-hidden="true" data-counted="" className="cell-name">
          {name}
        </span>
      )}
      <ReportLine line={span} drawing={drawing} bare />
    </td>
  );
}
