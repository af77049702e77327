import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";

/** In place of a list on a page after its last one: there are rows, and not here. */
export function BeyondLast({ total, page, firstHref }: { total: number; page: number; firstHref: string }) {
  const t = useTranslations("ui.pages");
  return <EmptyState title={t("beyond")} lead={t("beyondLead", { total, page })} action={<ButtonLink href={firstHref}>{t("first")}</ButtonLink>} />;
}
