import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { overdueHref, type OverdueView } from "@/components/leader/overdue-href";
import { Definition } from "@/components/ui/definition";
import type { LightShape } from "@/components/ui/light";
import { Metric, Metrics } from "@/components/ui/metric";
import type { TaskMetric } from "@/lib/domain/metrics/definitions";
import { metricHref, sentenceMetricHref } from "@/lib/domain/metrics/metric-href";
import type { TaskFilter } from "@/lib/domain/task/filter";

type Share = { readonly count: number; readonly of: number };
type Figures = Readonly<Record<"open" | "stalledOrReturned" | "dueSoon", number>> & {
  readonly onTimeOriginal: Share;
  readonly onTimeEffective: Share;
  readonly coverage: { readonly accounted: number; readonly total: number };
};

type Props = {
  readonly count: number;
  readonly worst: number;
  readonly units: number;
  readonly sentences: number;
  readonly figures: Figures;
  /** Whose tasks are counted. */
  readonly within: TaskFilter;
  readonly view: OverdueView;
};

/** The figure, what it means in a line, and the figures beside it, each with its definition and its list. */
export function OverdueHead({ count, worst, units, sentences, figures, within, view }: Props) {
  const t = useTranslations("leader");
  const metrics = useTranslations("metrics");
  const share = ({ count: part, of }: Share) => `${part} / ${of}`;
  const shown = [
    { metric: "open", figure: figures.open, light: undefined, wide: false },
    { metric: "stalledOrReturned", figure: figures.stalledOrReturned, light: "amber", wide: false },
    { metric: "dueSoon", figure: figures.dueSoon, light: "blue", wide: false },
    { metric: "onTimeOriginal", figure: share(figures.onTimeOriginal), light: undefined, wide: true },
    { metric: "onTimeEffective", figure: share(figures.onTimeEffective), light: undefined, wide: true },
  ] as const satisfies readonly { metric: TaskMetric; figure: number | string; light: LightShape | undefined; wide: boolean }[];
  const wayTo = (part: "by-unit" | "by-sentence") => (words: ReactNode) => (
    <Link href={overdueHref({ ...view, only: "overdue" }, part)} prefetch={false} className="go whitespace-nowrap underline decoration-line-2 underline-offset-3 hover:text-accent">
      {words}
    </Link>
  );
  return (
    <div className="flex flex-wrap items-end gap-x-10 gap-y-3 pt-1 pb-4 max-sm:gap-x-4 max-sm:pb-0">
      <div className={`text-56 font-bold whitespace-nowrap ${count > 0 ? "text-light-red" : ""}`}>
        <Link href={metricHref("overdue", within)} prefetch={false} className="go">
          {count}
        </Link>
        <Definition name={metrics("overdue.name")} words={metrics("overdue.definition")} href={metricHref("overdue", within)} way={t("openList")} className="ms-2 text-22 max-sm:text-16">
          {t("overdueCount", { count })}
        </Definition>
      </div>
      <p className="max-w-64 pb-1 text-16 text-ink-2 max-sm:min-w-0 max-sm:flex-1 max-sm:text-13">
        {count === 0 ? t("noneLate") : t.rich("worst", { days: worst, units, sentences, toUnits: wayTo("by-unit"), toSentences: wayTo("by-sentence") })}
      </p>
      <div className="max-sm:w-full md:ms-auto">
        <Metrics>
          {shown.map(({ metric, figure, light, wide }) => (
            <Metric key={metric} label={metrics(`${metric}.name`)} figure={figure} href={metricHref(metric, within)} light={light} wide={wide} definition={metrics(`${metric}.definition`)} way={t("openList")} />
          ))}
          <Metric
            label={metrics("coverage.name")}
            figure={`${figures.coverage.accounted} / ${figures.coverage.total}`}
            href={sentenceMetricHref("coverage")}
            definition={metrics("coverage.definition")}
            way={t("openSentences")}
          />
        </Metrics>
      </div>
    </div>
  );
}
