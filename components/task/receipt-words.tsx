import { useTranslations } from "next-intl";
import type { ReceiptTerm } from "@/lib/domain/task/receipt";

/** How long a receipt may still take; one that is late in weight, not in red: that is for the task's own day. */
export function ReceiptWords({ receipt: { late, workingDays } }: { receipt: ReceiptTerm }) {
  const t = useTranslations("task.receipt");
  return <span className={late ? "whitespace-nowrap font-bold text-ink" : "whitespace-nowrap"}>{t(late ? "late" : "left", { n: workingDays })}</span>;
}
