import { useTranslations } from "next-intl";
import { FilterChip } from "@/components/ui/filter-chip";
import { TabLinks } from "@/components/ui/tab-links";
import { DISPOSITION_METRICS } from "@/lib/domain/metrics/definitions";
import { sentenceMetricHref } from "@/lib/domain/metrics/metric-href";
import { DISPOSITIONS, type Disposition } from "@/lib/domain/report/coverage";
import { sentencesHref, type SentenceFilter } from "@/lib/domain/report/sentence-filter";

type Props = {
  readonly filter: SentenceFilter;
  readonly counts: Readonly<Record<Disposition | "all", number>>;
  /** The filter's report. */
  readonly report: { readonly issuer: string; readonly year: number } | null;
};

/** Where sentences went, as views; each keeps to the report and counts exactly what it lists. What the one in sight counts is said below. */
export function SentenceTabs({ filter, counts, report }: Props) {
  const t = useTranslations("report.sentences");
  const metrics = useTranslations("metrics");
  const { disposition, ...within } = filter;
  const now = disposition === undefined ? "sentences" : DISPOSITION_METRICS[disposition];
  const tabs = [{ metric: "sentences" as const, count: counts.all }, ...DISPOSITIONS.map((each) => ({ metric: DISPOSITION_METRICS[each], count: counts[each] }))];
  return (
    <>
      <TabLinks
        label={t("tabs")}
        tabs={tabs.map(({ metric, count }) => ({
          ...{ count, href: sentenceMetricHref(metric, within), label: metrics(`${metric}.name`) },
          ...{ definition: metrics(`${metric}.definition`), current: metric === now },
        }))}
      />
      <p className="pt-2 text-12 text-ink-3">{metrics(`${now}.definition`)}</p>
      {report && (
        <div className="no-print pt-3">
          <FilterChip label={t("report")} value={<span lang="zh-CN">{`${report.issuer} ${report.year}`}</span>} clearHref={sentencesHref({ filter: { ...(disposition && { disposition }) } })}>
            <p lang="zh-CN" className="px-3.5 py-1.5">{`${report.issuer} ${report.year}`}</p>
          </FilterChip>
        </div>
      )}
    </>
  );
}
