import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { GapList } from "@/components/report/gap-list";
import { shownMatrix } from "@/components/report/gap-model";
import { GapNotes } from "@/components/report/gap-notes";
import { GapTable } from "@/components/report/gap-table";
import { ReportFrame } from "@/components/report/report-frame";
import { Definition } from "@/components/ui/definition";
import { EmptyState } from "@/components/ui/empty-state";
import { decide } from "../actions";
import { loadReport } from "../load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("tabs.matrix") };
}

/** Shortcomings × arrangements × tasks: what was admitted and has no answer, what was announced and answers nothing. */
export default async function MatrixPage({ params }: PageProps<"/reports/[reportId]/matrix">) {
  const { report, mayDecide } = await loadReport(params);
  const t = await getTranslations("report.matrix");
  const metrics = await getTranslations("metrics");
  const matrix = shownMatrix(report);
  const states = matrix.rows.flatMap(({ cells }) => cells.map(({ state }) => state));
  const count = (wanted: string) => states.filter((state) => state === wanted).length;
  const given = { matrix, decide: mayDecide ? decide : null };
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="matrix">
        <Page>
          {matrix.rows.length === 0 || matrix.columns.length === 0 ? (
            <EmptyState title={t("none")} lead={t("noneLead")} />
          ) : (
            <>
              <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-5">
                <p className="text-ink-2">{t("lead")}</p>
                <div className="flex gap-x-5 text-13 text-ink-3">
                  <span>
                    <Definition name={metrics("gaps.name")} words={metrics("gaps.definition")} /> {report.matrix.gaps}
                  </span>
                  <p>{t("counts", { confirmed: count("confirmed"), suggested: count("suggested") })}</p>
                </div>
              </div>
              {matrix.isLarge ? <p className="mb-4 max-w-[46em] text-13 text-ink-2">{t("large", { shortcomings: matrix.rows.length, arrangements: matrix.columns.length })}</p> : <GapTable {...given} />}
              <GapList {...given} />
              <GapNotes matrix={matrix} reportId={report.id} />
            </>
          )}
        </Page>
      </ReportFrame>
    </ClientMessages>
  );
}
