import { useTranslations } from "next-intl";
import { classes } from "@/components/ui/classes";
import { ReportWords } from "@/components/ui/report-words";
import type { Dropped, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** A table's column names are drawn with their table. */
export function setAsideOf(dropped: readonly Dropped[]): readonly Dropped[] {
  return dropped.filter(({ why }) => why !== "table-head");
}

/** What was taken for the web page's own words: not the report's, listed so that nothing is lost. */
export function SetAside({ text, dropped, lit }: { text: string; dropped: readonly Dropped[]; /** What the address asks for, where the report's own words do not hold it. */ lit: Span | null }) {
  const t = useTranslations("report.aside");
  if (dropped.length === 0) return null;
  const asked = dropped.filter(({ start, end }) => lit !== null && lit.start < end && lit.end > start);
  return (
    <details id="set-aside" open={asked.length > 0} className="reading-aside no-print group mt-10 border-y border-dashed border-paper-line font-sans text-13 text-paper-ink-2">
      <summary className="flex list-none gap-3 py-2.5 pointer-coarse:py-3 [&::-webkit-details-marker]:hidden">
        <span>{t("summary", { count: dropped.length })}</span>
        <span className="ms-auto text-accent group-open:hidden">{t("unfold")}</span>
        <span className="ms-auto hidden text-accent group-open:inline">{t("fold")}</span>
      </summary>
      <ul className="pb-3">
        {dropped.map(({ start, end, why }) => (
          <li key={start} id={asked[0]?.start === start ? "lit" : undefined} className="lit-place flex flex-wrap items-baseline gap-x-3 py-1">
            <span className="w-28 flex-none text-12">{t(`why.${why}`)}</span>
            <ReportWords text={sliceOf(text, { start, end })} className={classes("min-w-0 flex-1 text-paper-ink-2! line-through decoration-1", asked.some((each) => each.start === start) && "is-lit")} />
          </li>
        ))}
      </ul>
    </details>
  );
}
