import { useTranslations } from "next-intl";
import type { ReportShown } from "@/components/report/report-model";
import { TextLink } from "@/components/ui/text-link";
import { changesHref } from "@/lib/domain/report/editions/changes-address";

/** Over a reading that another has taken the place of: which it is, and the ways to how the report reads now and to what the next one changed. */
export function FormerNotice({ report: { id, reading, editions } }: { report: Pick<ReportShown, "id" | "reading" | "editions"> }) {
  const t = useTranslations("report.former");
  const [newest] = editions;
  if (reading.isCurrent || !newest) return null;
  const isEarlierEdition = reading.edition < newest.number;
  return (
    <div role="note" className="mx-6 mt-3 flex flex-wrap gap-x-5 gap-y-1 border border-ink px-4 py-2.5 text-13 max-sm:mx-4 print:mx-0">
      <b>{isEarlierEdition ? t("edition", { number: reading.edition, current: newest.number }) : t("reading", { number: reading.edition })}</b>
      <TextLink href={`/reports/${id}`} className="no-print">
        {t("current")}
      </TextLink>
      <TextLink href={changesHref(id, reading.number + 1)} className="no-print">
        {t("changes")}
      </TextLink>
    </div>
  );
}
