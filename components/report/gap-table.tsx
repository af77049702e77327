import { useTranslations } from "next-intl";
import { GapCellBody } from "@/components/report/gap-cell";
import { UnansweredWords } from "@/components/report/gap-words";
import type { GapItem, ShownMatrix } from "@/components/report/gap-model";
import { classes } from "@/components/ui/classes";
import { ReportWords } from "@/components/ui/report-words";
import type { ServerVerb } from "@/components/ui/use-verb";
import Link from "next/link";

type Props = { readonly matrix: ShownMatrix; readonly decide: ServerVerb | null };

const EDGE = "border border-line p-0 align-top";
const LABEL = "text-12 text-ink-3";

/** Shortcomings down, arrangements across, both on paper; what meets where, and gaps at the edges. */
export function GapTable({ matrix: { rows, columns }, decide }: Props) {
  const t = useTranslations("report.matrix");
  return (
    <div role="region" aria-label={t("label")} tabIndex={0} className="overflow-x-auto max-md:hidden">
      <table aria-label={t("label")} className="w-full table-fixed border-collapse text-13" style={{ minWidth: `${476 + columns.length * 170}px` }}>
        <colgroup>
          <col className="w-[280px]" />
          {columns.map(({ item }) => (
            <col key={item.key} />
          ))}
          <col className="w-[196px]" />
        </colgroup>
        <thead>
          <tr>
            <td className={classes(LABEL, "pb-2 align-bottom")}>{t("corner")}</td>
            {columns.map(({ item }) => (
              <th key={item.key} scope="col" className="border border-paper-line bg-paper px-3.5 py-3 align-top">
                <ItemWords item={item} className="font-[700]" />
              </th>
            ))}
            <td className={classes(LABEL, "ps-3.5 pb-2 align-bottom")}>{t("unanswered")}</td>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ item, cells, unanswered, isGap }) => (
            <tr key={item.key}>
              <th scope="row" className="border border-paper-line bg-paper px-3.5 py-3 align-top">
                <ItemWords item={item} />
              </th>
              {cells.map((cell) => (
                <td key={cell.arrangementKey} className={classes(EDGE, "group h-[140px]", cell.state === "none" || cell.state === "rejected" ? "bg-ground" : undefined)}>
                  <div className={classes("h-full px-3.5 py-3", cell.state === "suggested" && "outline-1 -outline-offset-5 outline-dashed outline-control")}>
                    <GapCellBody cell={cell} shortcoming={item} decide={decide} />
                  </div>
                </td>
              ))}
              <td className="px-3.5 py-3 align-top">
                <UnansweredWords words={unanswered} isGap={isGap} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td className={classes(LABEL, "px-3.5 pt-2.5 text-end align-top")}>{t("answers")}</td>
            {columns.map((column) => (
              <td key={column.item.key} className={classes(LABEL, "px-3.5 pt-2.5 align-top")}>
                <ColumnFoot column={column} />
              </td>
            ))}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** The report's words, and the way to them. */
export function ItemWords({ item, className }: { item: GapItem; className?: string }) {
  return (
    <Link href={item.href} prefetch={false} className="block text-14 leading-[26px] underline-offset-4 hover:underline">
      <ReportWords text={item.words} className={className} />
    </Link>
  );
}

export function ColumnFoot({ column: { answers, waitingFor } }: { column: ShownMatrix["columns"][number] }) {
  const t = useTranslations("report.matrix");
  const ui = useTranslations("ui");
  const waiting = waitingFor.map(({ label }) => label).join(ui("comma"));
  if (answers > 0) return <>{waitingFor.length > 0 ? t("answersAndWaits", { count: answers, waiting: waitingFor.length }) : t("answersCount", { count: answers })}</>;
  return (
    <>
      <b className="text-ink">{t("gap")}</b>
      <span className="ms-3">{t("answersNone")}</span>
      {waitingFor.length > 0 && <span className="block">{t("waitsFor", { labels: waiting })}</span>}
    </>
  );
}
