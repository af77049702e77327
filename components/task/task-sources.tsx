import { useTranslations } from "next-intl";
import { OtherSourceBlock, type OtherSource } from "@/components/task/other-source";
import { VoiceHeading } from "@/components/task/voices";
import { QuoteBlock } from "@/components/ui/quote-block";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/calendar/day";

type ReportSource = { readonly id: string; readonly before: string; readonly words: string; readonly after: string; readonly path: readonly string[]; readonly href: string; readonly pageHref: string | null; readonly merged: boolean; readonly former: Former | null };

/** Words that a correction of the report touched. */
type Former = { readonly edition: number; readonly waits: boolean; readonly isGone: boolean; readonly changesHref: string };

export type Sources = {
  readonly report: { readonly title: string; readonly publishedOn: Day | null } | null;
  readonly reportSources: readonly ReportSource[];
  readonly otherSources: readonly OtherSource[];
};

/** The first voice under its heading: what the report, or another origin, said. */
export function TaskSources({ report, reportSources, otherSources }: Sources) {
  const t = useTranslations("task-page.voices");
  return (
    <>
      <VoiceHeading>{t(reportSources.length > 0 ? "report" : "origin")}</VoiceHeading>
      <div id="sources" className="grid gap-3">
        {reportSources.map((source) => (
          <div key={source.id}>
            <QuoteBlock
              before={source.before}
              words={source.words}
              after={source.after}
              from={<From report={report} path={source.path} merged={source.merged} />}
              {...(source.pageHref !== null && { also: { href: source.pageHref, words: t("page") } })}
              back={{ href: source.href, words: t("back") }}
            />
            {source.former && <FormerWords former={source.former} />}
          </div>
        ))}
        {otherSources.map((source) => (
          <OtherSourceBlock key={source.id} source={source} />
        ))}
        {reportSources.length + otherSources.length === 0 && <p className="pt-3 text-13 text-ink-3">{t("noSource")}</p>}
      </div>
    </>
  );
}

/** That these are the words of a former edition, and what became of them. */
function FormerWords({ former: { edition, waits, isGone, changesHref } }: { former: Former }) {
  const t = useTranslations("task-page.voices.former");
  return (
    <p className="mt-1.5 flex flex-wrap gap-x-3.5 text-13">
      <span>{t(waits ? (isGone ? "gone" : "changed") : "left", { edition })}</span>
      <TextLink href={changesHref} className="no-print">
        {t("changes")}
      </TextLink>
    </p>
  );
}

function From({ report, path, merged }: { report: Sources["report"]; path: readonly string[]; merged: boolean }) {
  const t = useTranslations("task-page.voices");
  return (
    <span className="flex flex-wrap gap-x-3.5">
      {report && (
        <span lang="zh-CN">
          《{report.title}》{report.publishedOn}
        </span>
      )}
      <span lang="zh-CN">{path.join(" › ")}</span>
      {merged && <span>{t("merged")}</span>}
    </span>
  );
}
