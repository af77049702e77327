import { useTranslations } from "next-intl";
import { anchorHref } from "@/components/report/anchor-href";
import { anchorsOf } from "@/components/report/anchors";
import type { OriginalLight } from "@/components/report/original/original-model";
import { OriginalPages } from "@/components/report/original/original-pages";
import { PrintedAddress } from "@/components/report/printed-address";
import type { ReportAnchor, ReportShown } from "@/components/report/report-model";
import { shapeOf, useLightWords } from "@/components/task/task-light";
import { QuoteBlock } from "@/components/ui/quote-block";
import { TextLink } from "@/components/ui/text-link";
import type { Span } from "@/lib/domain/report/model";
import { boxesOf, type Place } from "@/lib/domain/report/places";
import { quoteOf } from "@/lib/domain/report/quote";
import { originalHref, textHref } from "@/lib/domain/report/span-address";

type Props = { readonly report: ReportShown; readonly editionId: string; readonly places: readonly Place[]; readonly lit: Span | null };

const CUT = "……";

/** The original's pages under the asked sentence, whose words and clean text are beside it for whoever cannot make out a picture. */
export function OriginalView({ report, editionId, places, lit }: Props) {
  const t = useTranslations("report.original");
  const lights = useLights(report, places);
  const marks = lit === null ? [] : boxesOf(report.text, places, lit);
  return (
    <div data-marked={marks.length > 0 || undefined} className="original-view px-6 pt-4 pb-10 max-sm:px-4 print:p-0">
      {lit === null ? (
        <p className="no-print flex flex-wrap gap-x-5 text-13 text-ink-2">
          <span>{t("lead")}</span>
          <TextLink href={textHref(report.id, null, report.reading.number)}>{t("toText")}</TextLink>
        </p>
      ) : (
        <>
          <Asked report={report} lit={lit} pages={marks.map(({ page }) => page)} />
          <PrintedAddress path={originalHref(report.id, lit, report.reading.number)} />
        </>
      )}
      <OriginalPages fileHref={`/api/editions/${editionId}`} marks={marks} lights={lights} />
    </div>
  );
}

function Asked({ report, lit, pages }: { report: ReportShown; lit: Span; pages: readonly number[] }) {
  const t = useTranslations("report.original");
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  const { before, words, after, cutBefore, cutAfter } = quoteOf(report.text, lit);
  return (
    <QuoteBlock
      before={cutBefore ? CUT + before : before}
      words={words}
      after={cutAfter ? after + CUT : after}
      from={pages.length === 0 ? t("noPlace") : <a href="#lit">{t("onPages", { pages: first === last ? String(first) : `${first}–${last}` })}</a>}
      back={{ href: textHref(report.id, lit, report.reading.number), words: t("toSentence") }}
    />
  );
}

function useLights(report: ReportShown, places: readonly Place[]): OriginalLight[] {
  const t = useTranslations("report.mark");
  const wordsOf = useLightWords();
  const wordsFor = ({ tasks: [worst, ...others] }: ReportAnchor) =>
    [worst!.lead?.shortName ?? t("noUnit"), wordsOf(worst!.light, worst!.closedOn), ...(others.length > 0 ? [t("several", { count: others.length + 1 })] : [])].join(" · ");
  return anchorsOf(report.readingId, report.passages, report.tasks).flatMap((anchor) => {
    const [worst] = anchor.tasks;
    const [box] = boxesOf(report.text, places, anchor.span);
    if (!worst || !box) return [];
    return [{ key: anchor.key, box, shape: anchor.merged ? ("merged" as const) : shapeOf(worst.light), words: wordsFor(anchor), href: anchorHref(anchor, report.readingId) }];
  });
}
