import Link from "next/link";
import { useTranslations } from "next-intl";
import { Definition } from "@/components/ui/definition";
import { SectionHeading } from "@/components/ui/section-heading";
import { UnitName } from "@/components/ui/unit-name";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import type { TaskFilter } from "@/lib/domain/task/filter";

/** Late or not, down; reporting or silent, across. */
const ROWS = { late: ["lateReporting", "lateSilent"], inTime: ["inTimeReporting", "inTimeSilent"] } as const;

type CellMetric = (typeof ROWS)[keyof typeof ROWS][number];
type Cell = { readonly count: number; readonly named: readonly { readonly id: string; readonly title: string; readonly unit: { readonly name: string; readonly shortName: string } }[] };

/** Late and silent are two things: who reports though late, and who says nothing. */
export function Silence({ silence, within }: { silence: Readonly<Record<CellMetric, Cell>>; /** Whose tasks are counted. */ within: TaskFilter }) {
  const t = useTranslations("leader");
  const metrics = useTranslations("metrics");
  const defined = (metric: "overdue" | "reporting" | "silent") => (
    <Definition name={metrics(`${metric}.name`)} words={metrics(`${metric}.definition`)} href={metricHref(metric, within)} way={t("openList")} />
  );
  return (
    <section>
      <SectionHeading count={t("silenceCount")}>{t("silence")}</SectionHeading>
      <table className="w-full table-fixed text-13">
        <thead>
          <tr className="border-b border-line text-12 text-ink-3 pointer-coarse:h-11">
            <td className="w-22" />
            <th scope="col" className="py-1.5">
              {defined("reporting")}
            </th>
            <th scope="col">{defined("silent")}</th>
          </tr>
        </thead>
        <tbody>
          {(["late", "inTime"] as const).map((row) => (
            <tr key={row} className="border-b border-line">
              <th scope="row" className="py-2 align-top leading-7">
                {row === "late" ? defined("overdue") : t("inTime")}
              </th>
              {ROWS[row].map((metric) => (
                <td key={metric} className="py-2 pe-3 align-top">
                  <Figure metric={metric} cell={silence[metric]} within={within} late={row === "late"} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** How many, the way to them; where they are few, whose, each a way to its task. */
function Figure({ metric, cell, within, late }: { metric: CellMetric; cell: Cell; within: TaskFilter; late: boolean }) {
  const t = useTranslations("leader");
  const metrics = useTranslations("metrics");
  const ui = useTranslations("ui");
  return (
    <>
      <Link href={metricHref(metric, within)} prefetch={false} title={metrics(`${metric}.definition`)} className="go whitespace-nowrap hover:text-accent">
        <b className={`me-1 text-22 leading-7 ${late && cell.count > 0 ? "text-light-red" : ""}`}>{cell.count}</b>
        {t("tasks", { count: cell.count })}
        <span className="sr-only">{` ${metrics(`${metric}.name`)}`}</span>
      </Link>
      {cell.named.map(({ id, title, unit }) => (
        <Link key={id} href={`/tasks/${id}`} prefetch={false} title={title} className="go ms-2.5 inline-block max-w-full text-ink-2 hover:text-accent">
          <UnitName name={unit.name} shortName={unit.shortName} className="block truncate" />
          <span className="sr-only">{ui("colon") + title}</span>
        </Link>
      ))}
    </>
  );
}
