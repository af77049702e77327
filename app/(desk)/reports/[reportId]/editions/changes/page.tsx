import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { Page } from "@/components/layout/page";
import { AnchorActs } from "@/components/report/anchor-acts";
import { AnchorRow } from "@/components/report/anchor-row";
import { ChangeList } from "@/components/report/change-list";
import { ChangesHead } from "@/components/report/changes-head";
import { usePassageName } from "@/components/report/passage-name";
import { ReportFrame } from "@/components/report/report-frame";
import type { ReportPassage } from "@/components/report/report-model";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { readChangesAddress } from "@/lib/domain/report/editions/changes-address";
import { loadEditionChanges, type EditionChanges } from "@/lib/queries/edition-changes";
import { place } from "../actions";
import { loadReport } from "../../load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("changes.title") };
}

/** 更正影响: what a correction changed, the tasks it touches, what waits for the office, what was decided. */
export default async function ChangesPage({ params, searchParams }: PageProps<"/reports/[reportId]/editions/changes">) {
  const { viewer, report, mayDecide } = await loadReport(params);
  const { reading, nonsense } = readChangesAddress(await searchParams);
  const changes = await loadEditionChanges(viewer, report.id, reading);
  const t = await getTranslations("report.changes");
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="editions">
        <Page>
          <NonsenseNotice nonsense={nonsense} />
          {changes ? (
            <Changes changes={changes} passages={mayDecide && changes.to.isCurrent ? report.passages : null} reportId={report.id} />
          ) : (
            <EmptyState title={t("none")} lead={t("noneLead")} action={<ButtonLink href={`/reports/${report.id}/editions`}>{t("editions")}</ButtonLink>} />
          )}
        </Page>
      </ReportFrame>
    </ClientMessages>
  );
}

type Props = { readonly changes: EditionChanges; /** Those one may put words to; null for those who may not decide. */ readonly passages: readonly ReportPassage[] | null; readonly reportId: string };

function Changes({ changes, passages, reportId }: Props) {
  const nameOf = usePassageName();
  const targets = passages?.map((passage) => ({ id: passage.id, name: nameOf(passage), quote: passage.quote })) ?? [];
  return (
    <>
      <ChangesHead changes={changes} reportId={reportId} />
      <Part name="waiting" count={changes.waiting.length} isAlways>
        <ol>
          {changes.waiting.map((anchor) => (
            <AnchorRow key={anchor.id} anchor={anchor} acts={passages && <AnchorActs anchor={anchor} targets={targets} decide={place} />} />
          ))}
        </ol>
      </Part>
      <Part name="text" count={changes.changes.length} isAlways>
        <ChangeList changes={changes.changes} />
      </Part>
      <Part name="decided" count={changes.decided.length}>
        <ol>
          {changes.decided.map((anchor) => (
            <AnchorRow key={anchor.id} anchor={anchor} />
          ))}
        </ol>
      </Part>
      <Part name="lapsed" count={changes.lapsed.length}>
        <ol>
          {changes.lapsed.map((anchor) => (
            <AnchorRow key={anchor.id} anchor={anchor} />
          ))}
        </ol>
      </Part>
    </>
  );
}

/** A part of the page with its count; one with nothing in it is left out, unless that is worth saying. */
function Part({ name, count, isAlways = false, children }: { name: "waiting" | "text" | "decided" | "lapsed"; count: number; isAlways?: boolean; children: ReactNode }) {
  const t = useTranslations("report.changes.parts");
  if (count === 0 && !isAlways) return null;
  return (
    <section className="mt-7">
      <SectionHeading rule="strong" count={count}>
        {t(name)}
      </SectionHeading>
      {count === 0 ? <p className="py-3 text-13 text-ink-3">{t(name === "waiting" ? "nothingWaits" : "nothingChanged")}</p> : children}
    </section>
  );
}
