import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { anchorHref, sentenceHref } from "@/components/report/anchor-href";
import type { ReportAnchor } from "@/components/report/report-model";
import { shapeOf, useLightWords } from "@/components/task/task-light";
import { LightMark, type LightShape } from "@/components/ui/light";

/** Whether anything stands in the margin beside an anchor: a sentence may have gone to tasks one may not know of. */
export function hasMark({ passage, tasks }: ReportAnchor): boolean {
  return tasks.length > 0 || passage?.disposition === "pending" || passage?.disposition === "statement";
}

/** The light of a sentence in its margin, and the way to its tasks; without scripts too. */
export function MarginMark({ anchor, place: { reportId, readingId, isCurrent, mayDecide } }: { anchor: ReportAnchor; place: { readonly reportId: string; readonly readingId: string; readonly isCurrent: boolean; readonly mayDecide: boolean } }) {
  const t = useTranslations("report.mark");
  const wordsOf = useLightWords();
  const { key, passage, tasks, merged } = anchor;
  const [worst] = tasks;
  if (!worst) {
    const isOpen = passage?.disposition === "pending";
    return (
      <Mark id={key} shape={isOpen ? "hollow" : "dash"} href={sentenceHref(anchor, { reportId, isCurrent })}>
        <span className={isOpen ? undefined : "mark-days"}>{t(isOpen ? "pending" : "statement")}</span>
        {isOpen && mayDecide && <span className="mark-way">{t("decide")}</span>}
      </Mark>
    );
  }
  const href = anchorHref(anchor, readingId);
  if (merged) {
    return (
      <Mark id={key} shape="merged" href={href}>
        <span>{t("mergedInto", { number: worst.number })}</span>
        {worst.lead && (
          <span lang="zh-CN" className="mark-days">
            {worst.lead.shortName}
          </span>
        )}
      </Mark>
    );
  }
  return (
    <Mark id={key} shape={shapeOf(worst.light)} href={href}>
      {worst.lead ? <span lang="zh-CN">{worst.lead.shortName}</span> : <span>{t("noUnit")}</span>}
      <span className={worst.light.light === "red" ? "mark-late" : "mark-days"}>{wordsOf(worst.light, worst.closedOn)}</span>
      {tasks.length > 1 && <span className="mark-count">{t("several", { count: tasks.length })}</span>}
    </Mark>
  );
}

function Mark({ id, shape, href, children }: { id: string; shape: LightShape; href: string; children: ReactNode }) {
  const locale = useLocale();
  return (
    <Link href={href} prefetch={false} lang={locale} data-mark={id} className="mark">
      <LightMark shape={shape} />
      {children}
    </Link>
  );
}
