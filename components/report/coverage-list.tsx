import { useTranslations } from "next-intl";
import { mergeTargets } from "@/components/report/merge-targets";
import type { PassageVerbs } from "@/components/report/passage-acts";
import type { ReportAnchor, ReportShown } from "@/components/report/report-model";
import { SentenceRow } from "@/components/report/sentence-row";
import { SectionHeading } from "@/components/ui/section-heading";

/** 句句有着落: each sentence with where it went, those that went nowhere yet marked. */
export function CoverageList({ report, anchors, verbs }: { report: ReportShown; anchors: readonly ReportAnchor[]; verbs: PassageVerbs | null }) {
  const t = useTranslations("report");
  const targets = mergeTargets(report.tasks);
  return (["shortcomings", "arrangements"] as const).map((kind) => {
    const own = anchors.flatMap(({ key, passage, tasks }) => (passage?.kind === kind ? { key, passage, tasks } : []));
    if (own.length === 0) return null;
    return (
      <section key={kind} className="mt-7 first:mt-0">
        <SectionHeading rule="strong" count={t("tree.sentences", { count: own.length })}>
          {t(`kinds.${kind}`)}
        </SectionHeading>
        <ol>
          {own.map(({ key, passage, tasks }) => (
            <SentenceRow key={key} id={key} passage={passage} tasks={tasks} targets={targets} verbs={verbs} />
          ))}
        </ol>
      </section>
    );
  });
}
