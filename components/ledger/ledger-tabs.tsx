import { useTranslations } from "next-intl";
import { LightMark, type LightShape } from "@/components/ui/light";
import { TabLinks } from "@/components/ui/tab-links";
import { TASK_METRICS, type TaskMetric } from "@/lib/domain/metrics/definitions";
import type { LedgerFilter } from "@/lib/domain/metrics/ledger-filter";
import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

const TABS = ["overdue", "stalledOrReturned", "dueSoon", "toReview", "toAcknowledge"] as const satisfies readonly TaskMetric[];
const SHAPES: Partial<Record<(typeof TABS)[number], LightShape>> = { overdue: "red", stalledOrReturned: "amber", dueSoon: "blue" };

type Counts = Readonly<Record<(typeof TABS)[number] | "all" | "draft", number>>;

/** The ledger's metrics as views; each keeps the other filters and counts exactly what it lists. */
export function LedgerTabs({ address, counts, drafts }: { address: LedgerAddress; counts: Counts; /** Drafts are the office's. */ drafts: boolean }) {
  const t = useTranslations("ledger.tabs");
  const metrics = useTranslations("metrics");
  const { status, light, view, ...rest } = address.filter;
  const now = signatureOf({ ...(status && { status }), ...(light && { light }), ...(view && { view }) });
  const tab = (ledger: LedgerFilter, words: string, count: number, shape?: LightShape) => ({
    href: ledgerHref({ ...address, page: 1, filter: { ...rest, ...ledger } }),
    label: shape === undefined ? words : <Marked shape={shape}>{words}</Marked>,
    count,
    current: signatureOf(ledger) === now,
  });
  const tabs = [
    tab({}, t("all"), counts.all),
    ...TABS.map((metric) => tab(TASK_METRICS[metric].ledger, metrics(`${metric}.name`), counts[metric], SHAPES[metric])),
    ...(drafts ? [tab({ status: ["draft"] }, t("draft"), counts.draft)] : []),
  ];
  return <TabLinks label={t("label")} tabs={tabs} />;
}

function Marked({ shape, children }: { shape: LightShape; children: string }) {
  return (
    <>
      <LightMark shape={shape} />
      {children}
    </>
  );
}

function signatureOf({ status = [], light = [], view }: LedgerFilter): string {
  return [status.join(), light.join(), view ?? ""].join("|");
}
