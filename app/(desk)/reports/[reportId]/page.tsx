import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { ReadingView } from "@/components/report/reading-view";
import { ReportFrame } from "@/components/report/report-frame";
import type { Span } from "@/lib/domain/report/model";
import { dispose, draft, merge } from "./actions";
import { loadReport } from "./load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("textTitle") };
}

/** The report read: its text with a light beside each sentence that has tasks. */
export default async function ReportTextPage({ params, searchParams }: PageProps<"/reports/[reportId]">) {
  const { report, mayDecide } = await loadReport(params);
  const lit = spanIn((await searchParams).span, report.text.length);
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="text">
        <ReadingView report={report} lit={lit} verbs={mayDecide ? { dispose, draft, merge } : null} />
      </ReportFrame>
    </ClientMessages>
  );
}

/** `120-180`, the words to light; anything else lights none. */
function spanIn(asked: string | string[] | undefined, length: number): Span | null {
  const found = typeof asked === "string" ? /^(\d{1,7})-(\d{1,7})$/.exec(asked) : null;
  const [start, end] = [Number(found?.[1]), Number(found?.[2])];
  return found && start < end && end <= length ? { start, end } : null;
}
