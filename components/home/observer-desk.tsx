import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { Metric, Metrics } from "@/components/ui/metric";

type Figure = { readonly metric: "open" | "overdue" | "stalledOrReturned" | "dueSoon"; readonly count: number; readonly href: string };

/** For one who only reads: the ledger's figures, each the way to its list, and the reports. */
export function ObserverDesk({ figures }: { figures: readonly Figure[] }) {
  const t = useTranslations("home.observer");
  const metrics = useTranslations("metrics");
  return (
    <section className="mt-4">
      <Metrics>
        {figures.map(({ metric, count, href }) => (
          <Metric key={metric} label={metrics(`${metric}.name`)} figure={count} href={href} definition={metrics(`${metric}.definition`)} way={t("openList")} light={LIGHTS[metric]} />
        ))}
      </Metrics>
      <div className="mt-6 flex flex-wrap gap-3">
        <ButtonLink kind="primary" href="/tasks">
          {t("ledger")}
        </ButtonLink>
        <ButtonLink href="/reports">{t("reports")}</ButtonLink>
      </div>
    </section>
  );
}

const LIGHTS = { open: undefined, overdue: "red", stalledOrReturned: "amber", dueSoon: "blue" } as const;
