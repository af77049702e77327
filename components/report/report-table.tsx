import Link from "next/link";
import { useTranslations } from "next-intl";
import { LightMark } from "@/components/ui/light";
import { ReportWords } from "@/components/ui/report-words";
import { DayText } from "@/components/ui/day-text";
import { LIGHT_METRICS } from "@/lib/domain/metrics/definitions";
import { metricHref, sentenceMetricHref } from "@/lib/domain/metrics/metric-href";
import { LIGHTS, type Light } from "@/lib/domain/task/light";
import type { Day } from "@/lib/domain/calendar/day";

export type ReportListed = {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly publishedOn: Day | null;
  readonly coverage: { readonly accounted: number; readonly total: number };
  readonly tasks: number;
  readonly byLight: Readonly<Record<Light, number>>;
};

const GRID = "md:grid-cols-[64px_minmax(0,1fr)_128px_minmax(0,280px)] gap-x-6";

/** The reports by year, each with how far it is accounted for and its tasks by light; figures open their lists. */
export function ReportTable({ reports }: { reports: readonly ReportListed[] }) {
  const t = useTranslations("report");
  return (
    <div>
      <div aria-hidden="true" className={`grid h-head items-center border-y border-line-2 bg-ground px-2.5 text-12 text-ink-2 max-md:hidden ${GRID}`}>
        <span>{t("list.year")}</span>
        <span>{t("list.report")}</span>
        <span>{t("tabs.coverage")}</span>
        <span>{t("tabs.tasks")}</span>
      </div>
      <ul className="max-md:border-t max-md:border-ink">
        {reports.map((report, index) => (
          <ReportItem key={report.id} report={report} sameYear={reports[index - 1]?.year === report.year} />
        ))}
      </ul>
    </div>
  );
}

function ReportItem({ report: { id, title, issuer, year, publishedOn, coverage, tasks, byLight }, sameYear }: { report: ReportListed; sameYear: boolean }) {
  const t = useTranslations("report");
  const lights = useTranslations("task.lights");
  const metrics = useTranslations("metrics");
  return (
    <li data-row="" className={`grid items-baseline gap-y-1 border-b border-line py-3 hover:bg-sunken md:px-2.5 ${GRID}`}>
      <span className={sameYear ? "text-14 text-ink-3 md:invisible" : "text-14 font-bold"}>{year}</span>
      <div className="min-w-0">
        <Link href={`/reports/${id}`} prefetch={false} data-row-open="" className="go block underline-offset-4 hover:underline">
          <ReportWords text={title} className="text-16 font-[700]" />
        </Link>
        <p className="flex flex-wrap gap-x-4 text-12 text-ink-3">
          <span lang="zh-CN">{issuer}</span>
          {publishedOn && (
            <span>
              {t("facts.publishedOn")} <DayText day={publishedOn} />
            </span>
          )}
        </p>
      </div>
      <Link href={sentenceMetricHref("coverage", { report: id })} prefetch={false} title={metrics("coverage.definition")} className="go text-13 underline-offset-3 hover:underline">
        <span className="me-2 md:sr-only">{t("tabs.coverage")}</span>
        <b>{`${coverage.accounted} / ${coverage.total}`}</b>
        <span className="ms-1.5 text-ink-3">{t("coverage.short")}</span>
      </Link>
      <p className="flex flex-wrap items-baseline gap-x-4 text-13">
        <Link href={metricHref("all", { report: id })} prefetch={false} title={metrics("all.definition")} className="go underline-offset-3 hover:underline">
          {t("lights.count", { count: tasks })}
        </Link>
        {LIGHTS.filter((light) => byLight[light] > 0).map((light) => (
          <Link key={light} href={metricHref(LIGHT_METRICS[light], { report: id })} prefetch={false} title={metrics(`${LIGHT_METRICS[light]}.definition`)} className="go inline-flex items-center gap-1.5 underline-offset-3 hover:underline">
            <LightMark shape={light === "grey" ? "dash" : light} label={lights(light)} />
            <span className={light === "red" ? "font-bold text-light-red" : undefined}>{byLight[light]}</span>
          </Link>
        ))}
      </p>
    </li>
  );
}
