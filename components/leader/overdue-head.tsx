import Link from "next/link";
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
    { metric: "open", figure: figures.open, href: "/tasks?status=issued,active,submitted", light: undefined, wide: false },
    { metric: "stalledOrReturned", figure: figures.stalledOrReturned, href: "/tasks?light=amber", light: "amber", wide: false },
    { metric: "dueSoon", figure: figures.dueSoon, href: "/tasks?view=dueSoon", light: "blue", wide: false },
    { metric: "onTimeOriginal", figure: share(figures.onTimeOriginal), href: "/tasks?view=judgedOriginal", light: undefined, wide: true },
    { metric: "onTimeEffective", figure: share(figures.onTimeEffective), href: "/tasks?view=judgedEffective", light: undefined, wide: true },
  ] as const satisfies readonly { metric: string; figure: number | string; href: string; light: LightShape | undefined; wide: boolean }[];
  return (
    <div className="flex flex-wrap items-end gap-x-10 gap-y-3 pt-1 pb-4 max-sm:gap-x-4 max-sm:pb-0">
      <p className={count > 0 ? "text-56 font-bold text-light-red" : "text-56 font-bold"}>
        <Link href={`/tasks?light=red${scope}`} prefetch={false} className="go whitespace-nowrap">
          {count}
          <span className="ms-2 text-22 max-sm:text-16">{t("overdueCount", { count })}</span>
        </Link>
      </p>
      <p className="max-w-64 pb-1 text-16 text-ink-2 max-sm:min-w-0 max-sm:flex-1 max-sm:text-13">{count === 0 ? t("noneLate") : t("worst", { days: worst, units, sentences })}</p>
      <div className="max-sm:w-full md:ms-auto">
        <Metrics>
          {shown.map(({ metric, figure, href, light, wide }) => (
            <Metric key={metric} label={metrics(`${metric}.name`)} figure={figure} href={href + scope} light={light} wide={wide} definition={metrics(`${metric}.definition`)} way={t("openList")} />
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
