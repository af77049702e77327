import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { OptionChip } from "@/components/ledger/option-chips";
import { OptionList, type LoadOptions } from "@/components/ledger/option-list";
import { FilterChip } from "@/components/ui/filter-chip";
import { ReportWords } from "@/components/ui/report-words";
import { metricOf } from "@/lib/domain/metrics/definitions";
import { ledgerHref, type LedgerAddress, type TaskFilter } from "@/lib/domain/task/filter";

/** What the address's ids stand for, and whether the asking person has units in charge. */
export type Choices = {
  readonly report: { readonly issuer: string; readonly year: number } | null;
  readonly passage: { readonly quote: string; readonly path: readonly string[] } | null;
  readonly clause: readonly { readonly path: readonly string[] }[];
  /** The words selected, where a task quotes them. */
  readonly span: string | null;
  readonly unit: { readonly shortName: string } | null;
};

/** Enough to know a place by. */
const QUOTE_SHOWN = 12;

/** Without a list of their own. */
type Shown = "passage" | "clause" | "span" | "charge" | "view";

type Props = { readonly address: LedgerAddress; readonly choices: Choices; readonly loadOptions: LoadOptions; readonly days: ReactNode };

/** The chips in the order of the columns. Those without a list of their own show only where they are set. */
export function ChoiceChips({ address, choices, loadOptions, days }: Props) {
  const words = useValueWords(address.filter, choices);
  const t = useTranslations("ledger.chips");
  const without = (name: keyof TaskFilter) => {
    const { [name]: _left, ...filter } = address.filter;
    return ledgerHref({ ...address, page: 1, filter });
  };
  const listed = (name: OptionChip) => (
    <FilterChip label={t(name)} {...(words[name] && { value: words[name], clearHref: without(name) })}>
      <OptionList chip={name} address={ledgerHref({ ...address, page: 1 })} load={loadOptions} />
    </FilterChip>
  );
  const shown = (name: Shown) =>
    words[name] && (
      <FilterChip label={t(name)} value={words[name]} clearHref={without(name)}>
        {name === "passage" && choices.passage ? <ReportWords as="p" text={choices.passage.quote} className="bg-paper px-3.5 py-2" /> : <p className="px-3.5 py-1.5">{words[name]}</p>}
      </FilterChip>
    );
  return (
    <>
      {listed("light")}
      {listed("origin")}
      {listed("report")}
      {listed("section")}
      {shown("passage")}
      {shown("clause")}
      {shown("span")}
      {listed("unit")}
      {listed("relation")}
      {shown("charge")}
      {days}
      {listed("status")}
      {shown("view")}
    </>
  );
}

function useValueWords(filter: TaskFilter, { report, passage, clause, span, unit }: Choices): Partial<Record<OptionChip | Shown, ReactNode>> {
  const t = useTranslations("ledger");
  const task = useTranslations("task");
  const ui = useTranslations("ui");
  const metrics = useTranslations("metrics");
  const metric = filter.view && metricOf({ view: filter.view });
  const list = (codes: readonly string[]) => codes.join(ui("comma"));
  return {
    light: filter.light && list(filter.light.map((light) => task(`lights.${light}`))),
    origin: filter.origin && list(filter.origin.map((origin) => task(`origins.${origin}`))),
    status: filter.status && list(filter.status.map((status) => task(`statuses.${status}`))),
    section: filter.section && t(`sections.${filter.section}`),
    relation: filter.relation && t(`relations.${filter.relation}`),
    report: report && <span lang="zh-CN">{`${report.issuer} ${report.year}`}</span>,
    unit: unit && <span lang="zh-CN">{unit.shortName}</span>,
    passage: passage && <span lang="zh-CN">{passage.path.join(" ")}</span>,
    clause: filter.clause && <span lang="zh-CN">{clause.map(({ path }) => path.join(" ")).join(ui("comma"))}</span>,
    span: filter.span && (span ? <span lang="zh-CN">{`${span.slice(0, QUOTE_SHOWN)}…`}</span> : t("selected")),
    charge: filter.charge && t("mine"),
    view: metric && metrics(`${metric}.name`),
  };
}
