import { useTranslations } from "next-intl";
import { Definition } from "@/components/ui/definition";
import { TextLink } from "@/components/ui/text-link";
import { sentenceMetricHref } from "@/lib/domain/metrics/metric-href";

/** How many sentences of the reports have found their place, and how many have not. */
export function CoverageLeft({ accounted, total }: { accounted: number; total: number }) {
  const t = useTranslations("home.coverage");
  const metrics = useTranslations("metrics");
  const left = total - accounted;
  return (
    <div className="mt-0.5 flex flex-wrap gap-x-4 text-16 text-ink-2">
      <Definition name={metrics("coverage.name")} words={metrics("coverage.definition")} href={sentenceMetricHref("coverage")} way={left > 0 ? t("left", { count: left }) : undefined}>
        {t("accounted", { accounted, total })}
      </Definition>
      {left > 0 && <TextLink href={sentenceMetricHref("sentencesPending")}>{t("left", { count: left })} →</TextLink>}
    </div>
  );
}
