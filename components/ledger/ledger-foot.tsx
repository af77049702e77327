import { useTranslations } from "next-intl";
import { Pagination } from "@/components/ui/pagination";
import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

/** Which rows these are, the ways to the others, and how to read the progress bar. */
export function LedgerFoot({ address, first, shown, total }: { address: LedgerAddress; /** The place of the first row, from 1. */ first: number; shown: number; total: number }) {
  const t = useTranslations("ledger");
  const last = first + shown - 1;
  return (
    <div data-inert="" className="mt-2.5 flex flex-wrap gap-x-5 gap-y-1 text-13 text-ink-3">
      <Pagination
        from={first}
        to={last}
        total={total}
        previousHref={address.page > 1 ? ledgerHref({ ...address, page: address.page - 1 }) : undefined}
        nextHref={last < total ? ledgerHref({ ...address, page: address.page + 1 }) : undefined}
      />
      <p className="max-sm:hidden">{t("tick")}</p>
    </div>
  );
}
