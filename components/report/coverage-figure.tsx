import { useTranslations } from "next-intl";
import { CoverageCell, CoverageStrip } from "@/components/report/coverage-strip";
import type { ReportShown } from "@/components/report/report-model";
import { DISPOSITIONS } from "@/lib/domain/report/coverage";

const ORDER = [...DISPOSITIONS].sort((a, b) => Number(a === "pending") - Number(b === "pending"));

/** `9 / 11 句有着落`, the strip and its legend. */
export function CoverageFigure({ report, base }: { report: Pick<ReportShown, "id" | "coverage" | "passages">; base: string }) {
  const t = useTranslations("report");
  const { coverage, passages } = report;
  return (
    <div>
      <p>
        <span className="text-32 font-bold">{`${coverage.accounted} / ${coverage.total}`}</span> <span className="text-14 text-ink-3">{t("coverage.unit")}</span>
      </p>
      <CoverageStrip passages={passages} base={base} />
      <ul className="mt-1 text-13">
        {ORDER.map((disposition) => {
          const count = coverage.byDisposition[disposition];
          return (
            <li key={disposition} className="flex items-center gap-2">
              <CoverageCell disposition={disposition} className="size-3" />
              <span className="grow">{t(`dispositions.${disposition}`)}</span>
              <span className={disposition === "pending" && count > 0 ? "font-bold" : undefined}>{count}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
