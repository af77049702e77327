import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { mergeTargets } from "@/components/report/merge-targets";
import { SentenceGroups } from "@/components/report/sentence-groups";
import { SentenceTabs } from "@/components/report/sentence-tabs";
import { BeyondLast } from "@/components/ui/beyond-last";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { dayAt } from "@/lib/domain/calendar/day";
import { isOffice } from "@/lib/domain/people/viewer";
import { readSentencesAddress, sentencesHref } from "@/lib/domain/report/sentence-filter";
import { requireViewer } from "@/lib/edge/viewer";
import { loadMergeableTasks } from "@/lib/queries/merge-targets";
import { loadReportName } from "@/lib/queries/report-name";
import { loadSentencesPage, SENTENCES_A_PAGE } from "@/lib/queries/sentences";
import { dispose, draft, merge } from "../[reportId]/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("sentences.title") };
}

/** The sentences of all reports by where they went: above all those that went nowhere yet. */
export default async function SentencesPage({ searchParams }: PageProps<"/reports/sentences">) {
  const viewer = await requireViewer();
  const t = await getTranslations("report");
  const { nonsense, page, filter: asked } = readSentencesAddress(await searchParams);
  const report = asked.report === undefined ? null : await loadReportName(asked.report);
  const { report: _named, ...others } = asked;
  const filter = report === null ? others : asked;
  const { reports, shown, counts } = await loadSentencesPage(viewer, { filter, page }, dayAt(new Date()));
  const mayDecide = isOffice(viewer) && shown > 0;
  const mergeable = mayDecide ? await loadMergeableTasks(viewer, reports.map(({ report: { id } }) => id)) : new Map<string, never>();
  const targets = new Map([...mergeable].map(([id, tasks]) => [id, mergeTargets(tasks)]));
  const total = counts[filter.disposition ?? "all"];
  const from = (page - 1) * SENTENCES_A_PAGE;
  return (
    <Page className="max-sm:pb-4">
      <PageHeader crumbs={[{ label: t("title"), href: "/reports" }]} title={t("sentences.title")} note={t("tree.sentences", { count: total })} />
      <NonsenseNotice nonsense={nonsense} gone={asked.report !== undefined && report === null ? ["report"] : []} />
      <div className="mt-1.5">
        <SentenceTabs filter={filter} counts={counts} report={report} />
      </div>
      {total === 0 ? (
        <EmptyState title={t("sentences.none")} lead={t("sentences.noneLead")} action={<ButtonLink href={sentencesHref({ filter: {} })}>{t("sentences.all")}</ButtonLink>} />
      ) : shown === 0 ? (
        <BeyondLast total={total} page={page} firstHref={sentencesHref({ filter })} />
      ) : (
        <ClientMessages namespaces={["report"]}>
          <SentenceGroups reports={reports} targets={targets} verbs={mayDecide ? { dispose, draft, merge } : null} />
          <div className="mt-2.5">
            <Pagination
              from={from + 1}
              to={from + shown}
              total={total}
              previousHref={page > 1 ? sentencesHref({ filter, page: page - 1 }) : undefined}
              nextHref={from + shown < total ? sentencesHref({ filter, page: page + 1 }) : undefined}
            />
          </div>
        </ClientMessages>
      )}
    </Page>
  );
}
