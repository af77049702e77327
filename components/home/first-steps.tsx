import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** For the office, before anything is imported. */
export function ImportFirst() {
  const t = useTranslations("home.office");
  return (
    <EmptyState
      title={t("noReport")}
      lead={t("noReportLead")}
      action={
        <ButtonLink kind="primary" href="/reports/new">
          {t("import")}
        </ButtonLink>
      }
    />
  );
}
