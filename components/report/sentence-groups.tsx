import { useTranslations } from "next-intl";
import type { MergeTarget } from "@/components/report/merge-form";
import type { PassageVerbs } from "@/components/report/passage-acts";
import type { ReportPassage, ReportTask } from "@/components/report/report-model";
import { SentenceRow } from "@/components/report/sentence-row";
import { ReportWords } from "@/components/ui/report-words";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";

type Sentence = Omit<ReportPassage, "key" | "clauseKey" | "kind"> & { readonly tasks: readonly Pick<ReportTask, "id" | "number" | "title" | "light" | "closedOn">[] };

type Props = {
  readonly reports: readonly { readonly report: { readonly id: string; readonly title: string }; readonly sentences: readonly Sentence[] }[];
  /** For each report the tasks that its sentences may be merged into. */
  readonly targets: ReadonlyMap<string, readonly MergeTarget[]>;
  /** Null for those who may not decide. */
  readonly verbs: PassageVerbs | null;
};

/** Sentences of several reports, each report under its title. */
export function SentenceGroups({ reports, targets, verbs }: Props) {
  const t = useTranslations("report");
  return reports.map(({ report, sentences }) => (
    <section key={report.id} className="mt-6">
      <SectionHeading rule="strong" aside={<TextLink href={`/reports/${report.id}/sentences`}>{t("sentences.whole")} →</TextLink>}>
        <ReportWords text={report.title} className="text-16 font-[700]" />
      </SectionHeading>
      <ol>
        {sentences.map(({ tasks, ...passage }) => (
          <SentenceRow key={passage.id} id={passage.id} passage={passage} tasks={tasks} targets={targets.get(report.id) ?? []} verbs={verbs} />
        ))}
      </ol>
    </section>
  ));
}
