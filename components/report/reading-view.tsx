import { useTranslations } from "next-intl";
import "@/components/report/reading.css";
import { AddressWays } from "@/components/report/address-ways";
import { anchorsOf } from "@/components/report/anchors";
import { litAt, reportBlocks } from "@/components/report/blocks";
import { clauseGroups } from "@/components/report/clause-groups";
import { ClauseTree } from "@/components/report/clause-tree";
import { editionShown } from "@/components/report/edition-shown";
import { MarginKeeper } from "@/components/report/margin-keeper";
import { mergeTargets } from "@/components/report/merge-targets";
import type { PassageVerbs } from "@/components/report/passage-acts";
import { PassageDecision } from "@/components/report/passage-decision";
import { PassagePanel } from "@/components/report/passage-panel";
import { hasMark } from "@/components/report/margin-mark";
import type { ReportAnchor, ReportShown } from "@/components/report/report-model";
import { PickedWays } from "@/components/report/picked-ways";
import { ReportSection } from "@/components/report/report-section";
import { ReportSide } from "@/components/report/report-side";
import { SetAside, setAsideOf } from "@/components/report/set-aside";
import type { Span } from "@/lib/domain/report/model";

type Props = { readonly report: ReportShown; readonly lit: Span | null; /** Null for those who may not decide. */ readonly verbs: PassageVerbs | null };

/** The report's text between its outline and its figures, with a light beside each sentence that has tasks. */
export function ReadingView({ report, lit, verbs }: Props) {
  const t = useTranslations("report");
  const anchors = anchorsOf(report.readingId, report.passages, report.tasks);
  const tree = <ClauseTree groups={clauseGroups(report.clauses, report.passages, anchors)} text={report.text} setAside={setAsideOf(report.dropped).length} lit={lit} />;
  return (
    <div data-keys="reading" className="grid grow grid-cols-[minmax(0,1fr)] md:grid-cols-[220px_minmax(0,1fr)] md:grid-rows-[auto_1fr] lg:grid-cols-[220px_minmax(0,1fr)_300px] print:block">
      <div className="no-print border-line py-5 ps-6 pe-3 max-md:hidden md:row-span-2 md:border-e">
        <div className="sticky top-5 max-h-[calc(100dvh-40px)] overflow-y-auto ps-3 -ms-3">{tree}</div>
      </div>
      <details className="no-print border-b border-line px-6 max-sm:px-4 md:hidden">
        <summary className="flex h-11 list-none items-center text-14 text-accent [&::-webkit-details-marker]:hidden">{t("tree.label")} ↓</summary>
        <div className="pb-4">{tree}</div>
      </details>
      <ReadingSheet report={report} anchors={anchors} lit={lit} verbs={verbs} />
      <aside aria-label={t("side")} className="no-print border-line px-6 py-5 max-sm:px-4 max-lg:border-t md:max-lg:col-start-2 lg:border-s">
        <div className="lg:sticky lg:top-5 lg:max-h-[calc(100dvh-40px)] lg:overflow-y-auto">
          <ReportSide report={report} verbs={verbs} />
        </div>
      </aside>
    </div>
  );
}

function ReadingSheet({ report, anchors, lit, verbs }: Props & { anchors: readonly ReportAnchor[] }) {
  const t = useTranslations("report");
  const titles = report.clauses
    .filter(({ parentKey, heading }) => parentKey !== null && !report.passages.some(({ span }) => span.start < heading.end && span.end > heading.start))
    .map(({ heading }) => heading);
  const targets = mergeTargets(report.tasks);
  const hasPages = editionShown(report)?.format === "pdf";
  const blocks = reportBlocks({ ...report, lit });
  const [first, last] = [blocks.findIndex(({ type }) => type === "section"), blocks.findLastIndex(({ type }) => type === "section")];
  const drawing = { text: report.text, layout: report.layout, litAt: litAt(blocks, report.layout, lit), reportId: report.id, reading: report.reading.number, readingId: report.readingId, isCurrent: report.reading.isCurrent, mayDecide: verbs !== null, anchors, titles, lit };
  return (
    <MarginKeeper lit={lit} className="reading">
      <article lang="zh-CN" aria-label={t("textLabel")} className="reading-column said">
        {blocks.map((block, index) => (
          <ReportSection key={block.lines[0]!.start} block={block} clauses={report.clauses} drawing={drawing} where={index < first ? "before" : index > last ? "after" : null} />
        ))}
      </article>
      <SetAside text={report.text} dropped={setAsideOf(report.dropped)} lit={drawing.litAt === null ? lit : null} />
      {anchors.filter(hasMark).map((anchor) => (
        <PassagePanel
          key={anchor.key}
          anchor={anchor}
          acts={<PassageDecision passage={anchor.passage} targets={targets} verbs={verbs} />}
          ways={<AddressWays reportId={report.id} reading={report.reading.number} span={anchor.span} hasPages={hasPages} />}
        />
      ))}
      <PickedWays reportId={report.id} reading={report.reading.number} hasPages={hasPages} />
    </MarginKeeper>
  );
}
