import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { MetaLine, PageHeader } from "@/components/layout/page-header";
import { editionShown } from "@/components/report/edition-shown";
import { PrintButton } from "@/components/report/print-button";
import type { ReportShown } from "@/components/report/report-model";
import { DayText } from "@/components/ui/day-text";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import type { Span } from "@/lib/domain/report/model";
import { originalHref, textHref } from "@/lib/domain/report/span-address";
import { metricHref } from "@/lib/domain/metrics/metric-href";

export type ReportTab = "text" | "original" | "coverage" | "matrix" | "editions";

/** A report's head and its views, over one of them. */
export function ReportFrame({ report, tab, lit = null, children }: { report: ReportShown; tab: ReportTab; /** What is lit in the text stays so on its page, and back. */ lit?: Span | null; children: ReactNode }) {
  const t = useTranslations("report");
  const { id, title, issuer, year, publishedOn, reading, editions, coverage, matrix, tasks } = report;
  const metrics = useTranslations("metrics");
  const edition = editionShown(report);
  const base = `/reports/${id}`;
  // The tab leads to the matrix of the current reading, whatever is shown.
  const gaps = matrix.gaps === 0 || !reading.isCurrent ? undefined : t("tabs.gaps", { count: matrix.gaps });
  return (
    <>
      <div className="px-6 pt-4 max-sm:px-4 max-sm:pt-3 print:p-0 print:pb-[6mm] [&_h1]:leading-9 max-sm:[&_h1]:text-18 max-sm:[&_h1]:leading-[30px]">
        <PageHeader
          crumbs={[{ label: t("title"), href: "/reports" }, { label: t("year", { year }) }]}
          reportTitle={title}
          meta={
            <div className="mt-0.5 mb-1 max-sm:hidden print:block">
              <MetaLine
                items={[
                  { label: t("facts.issuer"), children: <span lang="zh-CN">{issuer}</span> },
                  ...(publishedOn ? [{ label: t("facts.publishedOn"), children: <DayText day={publishedOn} /> }] : []),
                  ...(edition ? [{ label: t("facts.edition"), children: t("facts.editionNumber", { number: edition.number }) }, { label: "SHA-256", children: <Hash hash={edition.hash} /> }] : []),
                ]}
              />
            </div>
          }
          actions={
            <div className="flex gap-6 pb-1 text-13 max-sm:hidden">
              {edition && (
                <TextLink href={`/api/editions/${edition.id}`} download>
                  {t("download")}
                </TextLink>
              )}
              <PrintButton words={t("print")} />
            </div>
          }
        />
        <TabLinks
          label={t("tabs.label")}
          tabs={[
            { href: textHref(id, lit, reading.number), label: t("tabs.text"), current: tab === "text" },
            ...(edition?.format === "pdf" ? [{ href: originalHref(id, lit, reading.number), label: t("tabs.original"), current: tab === "original" }] : []),
            { href: `${base}/sentences`, label: t("tabs.coverage"), count: `${coverage.accounted} / ${coverage.total}`, definition: metrics("coverage.definition"), current: tab === "coverage" },
            { href: `${base}/matrix`, label: t("tabs.matrix"), ...(gaps !== undefined && { count: gaps, definition: metrics("gaps.definition") }), current: tab === "matrix" },
            { href: metricHref("all", { report: id }), label: t("tabs.tasks"), count: tasks.length, definition: metrics("all.definition"), current: false },
            { href: `${base}/editions`, label: t("tabs.editions"), count: editions.length, current: tab === "editions" },
          ]}
        />
      </div>
      {children}
    </>
  );
}

/** The first and last four digits; the whole is at hand. */
function Hash({ hash }: { hash: string }) {
  return (
    <span title={hash} className="font-mono text-12">
      {hash.slice(0, 4)}…{hash.slice(-4)}
    </span>
  );
}
