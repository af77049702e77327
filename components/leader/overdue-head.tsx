import { useTranslations } from "next-intl";
import { Metric, Metrics } from "@/components/ui/metric";
import type { LightShape } from "@/components/ui/light";

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
  /** The part of the address that keeps to the units in charge; empty for all. */
  readonly scope: string;
};

/** The figure, what it means in a line, and the figures beside it, each with its definition and its list. */
export function OverdueHead({ count, worst, units, sentences, figures, scope }: Props) {
  const t = useTranslations("leader");
  const metrics = useTranslations("metrics");
  const share = ({ count: part, of }: Share) => `${part} / ${of}`;
  const shown = [
    { metric: "open", figure: figures.open, href: "/tasks?status=issued,active,submitted", light: undefined },
    { metric: "stalledOrReturned", figure: figures.stalledOrReturned, href: "/tasks?light=amber", light: "amber" },
    { metric: "dueSoon", figure: figures.dueSoon, href: "/tasks?view=dueSoon", light: "blue" },
    { metric: "onTimeOriginal", figure: share(figures.onTimeOriginal), href: "/tasks?view=judgedOriginal", light: undefined },
    { metric: "onTimeEffective", figure: share(figures.onTimeEffective), href: "/tasks?view=judgedEffective", light: undefined },
  ] as const satisfies readonly { metric: string; figure: number | string; href: string; light: LightShape | undefined }[];
  return (
    <div className="flex flex-wrap items-end gap-x-12 gap-y-4 pt-1 pb-4">
      <p className={count > 0 ? "text-56 font-bold text-light-red" : "text-56 font-bold"}>
        <a href={`/tasks?light=red${scope}`} className="go">
          {count}
          <span className="ms-2 text-22">{t("overdueCount", { count })}</span>
        </a>
      </p>
      <p className="max-w-64 pb-1 text-16 text-ink-2">{count === 0 ? t("noneLate") : t("worst", { days: worst, units, sentences })}</p>
      <div className="md:ms-auto">
        <Metrics>
          {shown.map(({ metric, figure, href, light }) => (
            <Metric key={metric} label={metrics(`${metric}.name`)} figure={figure} href={href + scope} light={light} definition={metrics(`${metric}.definition`)} way={t("openList")} />
          ))}
          <Metric
            label={metrics("coverage.name")}
            figure={`${figures.coverage.accounted} / ${figures.coverage.total}`}
            href="/reports"
            definition={metrics("coverage.definition")}
            way={t("openList")}
          />
        </Metrics>
      </div>
    </div>
  );
}
