import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ledgerHref, type LedgerAddress } from "@/lib/domain/task/filter";

/** Why there is no row, and what to do: no task at all, none that fits, or a page beyond the last. */
export function LedgerEmpty({ address, total, canImport }: { address: LedgerAddress; total: number; canImport: boolean }) {
  const t = useTranslations("ledger");
  if (total > 0) {
    const action = <ButtonLink href={ledgerHref({ ...address, page: 1 })}>{t("beyond.first")}</ButtonLink>;
    return <EmptyState title={t("beyond.title")} lead={t("beyond.lead", { total, page: address.page })} action={action} />;
  }
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
