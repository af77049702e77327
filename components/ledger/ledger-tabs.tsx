import { useTranslations } from "next-intl";
import { LightMark, type LightShape } from "@/components/ui/light";
import { TabLinks } from "@/components/ui/tab-links";
import { metricOf, TASK_METRICS, type TaskMetric } from "@/lib/domain/metrics/definitions";
import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

const TABS = ["all", "overdue", "stalledOrReturned", "dueSoon", "toReview", "toAcknowledge", "draft", "declined", "unassigned"] as const satisfies readonly TaskMetric[];
/** Drafts are the office's. */
const OFFICE_TABS: readonly TaskMetric[] = ["draft", "declined", "unassigned"];
const SHAPES: Partial<Record<TaskMetric, LightShape>> = { overdue: "red", stalledOrReturned: "amber", dueSoon: "blue" };

type Counts = Readonly<Record<(typeof TABS)[number], number>>;

/** The ledger's metrics as views; each keeps the other filters and counts exactly what it lists. What the one in sight counts is said below. */
export function LedgerTabs({ address, counts, drafts }: { address: LedgerAddress; counts: Counts; drafts: boolean }) {
  const t = useTranslations("ledger.tabs");
  const metrics = useTranslations("metrics");
  const { status, light, view, ...rest } = address.filter;
  const now = metricOf({ ...(status && { status }), ...(light && { light }), ...(view && { view }) });
  const tabs = TABS.filter((metric) => drafts || !OFFICE_TABS.includes(metric)).map((metric) => ({
    href: ledgerHref({ ...address, page: 1, filter: { ...rest, ...TASK_METRICS[metric].ledger } }),
    label: <Marked shape={SHAPES[metric]}>{metrics(`${metric}.name`)}</Marked>,
    count: counts[metric],
    definition: metrics(`${metric}.definition`),
    current: metric === now,
  }));
  return (
    <>
      <TabLinks label={t("label")} tabs={tabs} />
      {now !== null && now !== "all" && (
        <p className="pt-2 text-12 text-ink-3">
          <b className="me-2">{metrics(`${now}.name`)}</b>
          {metrics(`${now}.definition`)}
        </p>
      )}
    </>
  );
}

function Marked({ shape, children }: { shape: LightShape | undefined; children: string }) {
  return (
    <>
      {shape !== undefined && <LightMark shape={shape} />}
      {children}
    </>
  );
}
