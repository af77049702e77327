import { useTranslations } from "next-intl";
import { ReportWords } from "@/components/ui/report-words";
import type { Dropped } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** What was taken for the web page's own words: not the report's, listed so that nothing is lost. */
export function SetAside({ text, dropped }: { text: string; dropped: readonly Dropped[] }) {
  const t = useTranslations("report.aside");
  if (dropped.length === 0) return null;
  return (
    <details id="set-aside" className="reading-aside no-print group mt-10 border-y border-dashed border-paper-line font-sans text-13 text-paper-ink-2">
      <summary className="flex list-none gap-3 py-2.5 pointer-coarse:py-3 [&::-webkit-details-marker]:hidden">
        <span>{t("summary", { count: dropped.length })}</span>
        <span className="ms-auto text-accent group-open:hidden">{t("unfold")}</span>
        <span className="ms-auto hidden text-accent group-open:inline">{t("fold")}</span>
      </summary>
      <ul className="pb-3">
        {dropped.map(({ start, end, why }) => (
          <li key={start} className="flex flex-wrap items-baseline gap-x-3 py-1">
            <span className="w-28 flex-none text-12">{t(`why.${why}`)}</span>
            <ReportWords text={sliceOf(text, { start, end })} className="min-w-0 flex-1 text-paper-ink-2! line-through decoration-1" />
          </li>
        ))}
      </ul>
    </details>
  );
}
