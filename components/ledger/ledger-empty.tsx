import { useTranslations } from "next-intl";
import { BeyondLast } from "@/components/ui/beyond-last";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

/** Why there is no row, and what to do: no task at all, none that fits, or a page beyond the last. */
export function LedgerEmpty({ address, total, canImport }: { address: LedgerAddress; total: number; canImport: boolean }) {
  const t = useTranslations("ledger");
  if (total > 0) return <BeyondLast total={total} page={address.page} firstHref={ledgerHref({ ...address, page: 1 })} />;
  if (Object.keys(address.filter).length > 0) {
    return <EmptyState title={t("noMatch.title")} lead={t("noMatch.lead")} action={<ButtonLink href={ledgerHref({ ...address, page: 1, filter: {} })}>{t("clear")}</ButtonLink>} />;
  }
  return canImport ? (
    <EmptyState
      title={t("empty.title")}
      lead={t("empty.office")}
      action={
        <ButtonLink kind="primary" href="/reports/new">
          {t("empty.import")}
        </ButtonLink>
      }
    />
  ) : (
    <EmptyState title={t("empty.title")} lead={t("empty.others")} />
  );
}
