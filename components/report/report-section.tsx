import { useLocale, useTranslations } from "next-intl";
import type { ReportBlock } from "@/components/report/blocks";
import { ReportLine, type Drawing } from "@/components/report/report-line";
import { CountedLabel, headingOf, ReportParagraphs } from "@/components/report/report-paragraphs";
import type { ReportClause } from "@/components/report/report-model";
import type { Span } from "@/lib/domain/report/model";

type Props = { readonly block: ReportBlock; readonly clauses: readonly ReportClause[]; readonly drawing: Drawing; /** Of words outside of sections. */ readonly where: "before" | "after" | null };

/** A section under its heading. One that gives no task is folded to its heading, unless something there is lit or cited. */
export function ReportSection({ block, clauses, drawing, where }: Props) {
  const { lines } = block;
  if (block.type === "other") return <ReportParagraphs lines={lines} clauses={clauses} drawing={drawing} where={where} />;
  const { clause, continued } = block;
  const [first, ...rest] = lines as [Span, ...Span[]];
  const hasHeading = !continued && headingOf(clauses, first) !== null;
  const body = hasHeading ? rest : lines;
  const isAccountable = clause.kind === "shortcomings" || clause.kind === "arrangements";
  if (isAccountable || body.length === 0 || clause.kind === "other") {
    return (
      <section>
        {hasHeading && <Heading line={first} id={clause.key} drawing={drawing} />}
        <ReportParagraphs lines={body} clauses={clauses} drawing={drawing} />
      </section>
    );
  }
  const isWithin = (span: Span | null) => span !== null && body.some((line) => span.start < line.end && span.end > line.start);
  return (
    <section>
      {hasHeading && <Heading line={first} id={clause.key} drawing={drawing} />}
      <details open={isWithin(drawing.lit) || drawing.anchors.some(({ span }) => isWithin(span))} className="group mb-1.5 border-y border-paper-line">
        <Fold lines={body} />
        <ReportParagraphs lines={body} clauses={clauses} drawing={drawing} />
      </details>
    </section>
  );
}

function Fold({ lines }: { lines: readonly Span[] }) {
  const t = useTranslations("report.text");
  const locale = useLocale();
  const characters = lines.reduce((sum, { start, end }) => sum + end - start, 0);
  return (
    <summary lang={locale} className="flex list-none gap-3 py-2.5 pointer-coarse:py-3 font-sans text-13 text-paper-ink-2 [&::-webkit-details-marker]:hidden">
      <span>{t("folded", { paragraphs: lines.length, characters })}</span>
      <span className="no-print ms-auto text-accent group-open:hidden">{t("unfold")}</span>
      <span className="no-print ms-auto hidden text-accent group-open:inline">{t("fold")}</span>
    </summary>
  );
}

function Heading({ line, id, drawing }: { line: Span; id: string; drawing: Drawing }) {
  return (
    <h2 id={id} data-line={line.start}>
      <CountedLabel label={drawing.layout.find(({ start }) => start === line.start)?.label} />
      <ReportLine line={line} drawing={drawing} />
    </h2>
  );
}
