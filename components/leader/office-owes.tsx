import { useTranslations } from "next-intl";
import { Definition } from "@/components/ui/definition";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";
import { metricHref, sentenceMetricHref } from "@/lib/domain/metrics/metric-href";

type Props = Readonly<Record<"toReview" | "longest" | "declined" | "pending", number>>;

/** What the office itself owes, whoever's units the page keeps to: not held against the units. */
export function OfficeOwes({ toReview, longest, declined, pending }: Props) {
  const t = useTranslations("leader");
  const metrics = useTranslations("metrics");
  const lines = [
    { metric: "toReview", count: toReview, href: metricHref("toReview"), way: t("openList") },
    { metric: "declined", count: declined, href: metricHref("declined"), way: t("openList") },
    { metric: "sentencesPending", count: pending, href: sentenceMetricHref("sentencesPending"), way: t("openSentences") },
  ] as const;
  return (
    <section>
      <SectionHeading>{t("officeOwes")}</SectionHeading>
      <dl className="text-13">
        {lines.map(({ metric, count, href, way }) => (
          <div key={metric} className="flex justify-between border-b border-line py-1.5 pointer-coarse:py-3">
            <dt>
              <Definition name={metrics(`${metric}.name`)} words={metrics(`${metric}.definition`)} href={href} way={way} />
              {metric === "toReview" && count > 0 && <span className="ms-3 text-ink-3">{t("longestWait", { days: longest })}</span>}
            </dt>
            <dd>
              <TextLink href={href} className="inline-block min-w-8 text-end">
                {count}
              </TextLink>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
