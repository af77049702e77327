import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

/**
 * Which rows these are, and the ways to the ones before and after.
 *
 * @param from, to the first and last row on this page, from 1; both 0 where there is none
 */
export function Pagination(props: { from: number; to: number; total: number; previousHref?: string | undefined; nextHref?: string | undefined }) {
  const t = useTranslations("ui.pages");
  const { from, to, total, previousHref, nextHref } = props;
  return (
    <nav aria-label={t("label")} className="no-print flex flex-wrap items-center gap-x-5 text-13 text-ink-3 pointer-coarse:min-h-11">
      <span>{total === 0 ? t("none") : t("range", { from, to, total })}</span>
      {previousHref !== undefined && (
        <TextLink href={previousHref} rel="prev">
          ← {t("previous")}
        </TextLink>
      )}
      {nextHref !== undefined && (
        <TextLink href={nextHref} rel="next">
          {t("next")} →
        </TextLink>
      )}
    </nav>
  );
}
