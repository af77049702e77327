import Link from "next/link";
import { useTranslations } from "next-intl";
import { CoverageCell, CoverageStrip } from "@/components/report/coverage-strip";
import type { ReportShown } from "@/components/report/report-model";
import { Definition } from "@/components/ui/definition";
import { DISPOSITION_METRICS } from "@/lib/domain/metrics/definitions";
import { sentenceMetricHref } from "@/lib/domain/metrics/metric-href";
import { DISPOSITIONS } from "@/lib/domain/report/coverage";

const ORDER = [...DISPOSITIONS].sort((a, b) => Number(a === "pending") - Number(b === "pending"));

/** `9 / 11 句有着落`, the strip and its legend. */
export function CoverageFigure({ report, isHere }: { report: Pick<ReportShown, "id" | "coverage" | "passages">; /** On the page that shows the text. */ isHere: boolean }) {
  const t = useTranslations("report");
  const metrics = useTranslations("metrics");
  const { coverage, passages } = report;
  const within = { report: report.id };
  return (
    <div>
      <div className="text-14 text-ink-3">
        <Link href={sentenceMetricHref("coverage", within)} prefetch={false} className="go text-32 font-bold text-ink hover:text-accent">
          {`${coverage.accounted} / ${coverage.total}`}
        </Link>{" "}
        <Definition name={metrics("coverage.name")} words={metrics("coverage.definition")} href={sentenceMetricHref("coverage", within)} way={t("coverage.openList")} className="min-h-6">
          {t("coverage.unit")}
        </Definition>
      </div>
      <CoverageStrip passages={passages} isHere={isHere} />
      <ul className="mt-1 text-13">
        {ORDER.map((disposition) => {
          const count = coverage.byDisposition[disposition];
          const metric = DISPOSITION_METRICS[disposition];
          return (
            <li key={disposition}>
              <Link href={sentenceMetricHref(metric, within)} prefetch={false} title={metrics(`${metric}.definition`)} className="flex items-center gap-2 py-0.5 hover:bg-sunken pointer-coarse:py-3">
                <CoverageCell disposition={disposition} className="size-3" />
                <span className="grow">{t(`dispositions.${disposition}`)}</span>
                <span className={disposition === "pending" && count > 0 ? "font-bold" : undefined}>{count}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
