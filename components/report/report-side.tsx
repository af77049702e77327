import Link from "next/link";
import { useTranslations } from "next-intl";
import { CoverageFigure } from "@/components/report/coverage-figure";
import { mergeTargets } from "@/components/report/merge-targets";
import type { PassageVerbs } from "@/components/report/passage-acts";
import { PassageDecision } from "@/components/report/passage-decision";
import { PassageName } from "@/components/report/passage-name";
import type { ReportShown } from "@/components/report/report-model";
import { ReportLights } from "@/components/report/report-lights";
import { ReportWords } from "@/components/ui/report-words";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";
import { metricHref, sentenceMetricHref } from "@/lib/domain/metrics/metric-href";

const AT_MOST = 5;

/** Beside the text: how much of it is accounted for, what is not, and its tasks by light. */
export function ReportSide({ report, verbs }: { report: ReportShown; verbs: PassageVerbs | null }) {
  const t = useTranslations("report");
  const metrics = useTranslations("metrics");
  const targets = mergeTargets(report.tasks);
  // How much is accounted for is said of the report as it reads now.
  const passages = report.reading.isCurrent ? report.passages : [];
  const open = passages.filter(({ disposition }) => disposition === "pending");
  const pendingHref = sentenceMetricHref("sentencesPending", { report: report.id });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 text-13">
      {passages.length > 0 && <CoverageFigure report={report} isHere />}
      {open.length > 0 && (
        <section>
          <SectionHeading rule="none">
            <Link href={pendingHref} prefetch={false} title={metrics("sentencesPending.definition")} className="go hover:underline underline-offset-3">
              {t("coverage.open", { count: open.length })}
            </Link>
          </SectionHeading>
          <ul className="mt-1.5">
            {open.slice(0, AT_MOST).map((passage) => (
              <li key={passage.key} className="border-t border-line py-2.5">
                <p className="text-12 text-ink-3">
                  <PassageName passage={passage} />
                </p>
                <a href={`#${passage.key}`} className="block bg-paper px-2.5 py-1.5 hover:bg-paper-lit">
                  <ReportWords text={passage.quote} className="line-clamp-4 text-14 leading-6" />
                </a>
                <PassageDecision passage={passage} targets={targets} verbs={verbs} />
              </li>
            ))}
          </ul>
          {open.length > AT_MOST && <TextLink href={pendingHref}>{t("coverage.all", { count: open.length })}</TextLink>}
        </section>
      )}
      <section>
        <SectionHeading
          rule="none"
          count={
            <Link href={metricHref("all", { report: report.id })} prefetch={false} title={metrics("all.definition")} className="go hover:underline underline-offset-3">
              {t("lights.count", { count: report.tasks.length })}
            </Link>
          }
        >
          {t("lights.title")}
        </SectionHeading>
        <ReportLights reportId={report.id} tasks={report.tasks} />
      </section>
    </div>
  );
}
