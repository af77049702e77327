import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { lineGroups } from "@/components/report/line-groups";
import { PaperTable } from "@/components/report/paper-table";
import { PrintedAddress } from "@/components/report/printed-address";
import { ReportLine, type Drawing } from "@/components/report/report-line";
import type { ReportClause } from "@/components/report/report-model";
import { endsWide, lineLook, type LineLook } from "@/lib/domain/report/line-look";
import type { Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";
import { textHref } from "@/lib/domain/report/span-address";

type Props = {
  readonly lines: readonly Span[];
  readonly clauses: readonly ReportClause[];
  readonly drawing: Drawing;
  /** Of words outside of sections: before the first or after the last. */
  readonly where?: "before" | "after" | null;
};

const LOOKS: Readonly<Record<LineLook, string>> = { centred: "is-centred", flush: "is-flush", signed: "is-signed" };
const DEEPEST_HEADING = 4;

/** Paragraphs, headings by their level, and tables as tables; on paper, the address of what is lit below it. */
export function ReportParagraphs({ lines, clauses, drawing, where = null }: Props) {
  return lineGroups(lines, drawing.layout).map((group) => {
    if (group.type === "table") {
      const { start } = group.rows[0]!;
      return (
        <div key={start}>
          <PaperTable rows={group.rows} clauses={clauses} drawing={drawing} />
          <LitAddress within={{ start, end: group.rows.at(-1)!.end }} drawing={drawing} />
        </div>
      );
    }
    const { line, layout } = group;
    const clause = clauses.find(({ span }) => span.start === line.start);
    const heading = headingOf(clauses, line, layout?.heading);
    const Tag = heading === null ? "p" : (`h${heading}` as "h2" | "h3" | "h4");
    const look = heading === null ? lineLook(sliceOf(drawing.text, line), where) : null;
    return [
      <Tag key={line.start} id={clause?.key} data-line={line.start} className={classes(look !== null && LOOKS[look]) || undefined}>
        <CountedLabel label={layout?.label} />
        <ReportLine line={line} drawing={drawing} />
      </Tag>,
      <LitAddress key={`${line.start} address`} within={line} drawing={drawing} />,
    ];
  });
}

/** The number that a word processor shows before a paragraph: it is on the page, and no part of the text. */
export function CountedLabel({ label }: { label: string | undefined }) {
  const t = useTranslations("report.text");
  if (label === undefined) return null;
  return (
    <span data-counted="" title={t("counted")} className={classes("select-none", !endsWide(label) && "me-[0.25em]")}>
      {label}
    </span>
  );
}

function LitAddress({ within, drawing: { lit, reportId, reading } }: { within: Span; drawing: Drawing }) {
  if (lit === null || lit.end <= within.start || lit.end > within.end) return null;
  return <PrintedAddress path={textHref(reportId, lit, reading)} />;
}

/** From 2, by how deep the clause lies whose heading the line is from end to end, or by what its style says; null for a paragraph. */
export function headingOf(clauses: readonly ReportClause[], line: Span, styled?: number): number | null {
  const clause = clauses.find(({ heading, span }) => heading.start === line.start && heading.end === line.end && span.end > line.end);
  if (clause) return Math.min(DEEPEST_HEADING, 2 + depthOf(clauses, clause));
  return styled === undefined ? null : Math.min(DEEPEST_HEADING, styled + 1);
}

function depthOf(clauses: readonly ReportClause[], { parentKey }: ReportClause): number {
  const parent = parentKey === null ? undefined : clauses.find(({ key }) => key === parentKey);
  return parent ? 1 + depthOf(clauses, parent) : 0;
}
