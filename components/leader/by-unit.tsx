import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OverdueView } from "@/components/leader/overdue-href";
import { PartHeading } from "@/components/leader/part-heading";
import { UnitBar, UnitBlocks, type UnitLine } from "@/components/leader/unit-marks";
import { unitScale } from "@/components/leader/unit-scale";
import { UnitName } from "@/components/ui/unit-name";
import { metricHref } from "@/lib/domain/metrics/metric-href";

/** Overdue of all open tasks by lead unit, overdue filled, so that it holds in black and white. */
export function ByUnit({ lines, view }: { lines: readonly UnitLine[]; view: OverdueView }) {
  const t = useTranslations("leader");
  const late = lines.filter(({ overdue }) => overdue > 0);
  const shown = view.only === "overdue" ? late : lines;
  const most = unitScale(shown.map(({ tasks }) => tasks.length));
  return (
    <section className="min-w-0">
      <PartHeading part="by-unit" view={view} all={lines.length} late={late.length} title={t("byUnit")} note={t("byUnitCount")} />
      <ul className="mt-2 text-13">
        {shown.map((line) => (
          <li key={line.unit.id} className="grid grid-cols-[120px_minmax(0,1fr)_max-content] items-center gap-x-3 max-sm:py-0.5 max-sm:grid-cols-[minmax(0,1fr)_max-content]">
            <Link href={metricHref("open", ledBy(line))} prefetch={false} className="go min-w-0 pointer-coarse:pt-5 pointer-coarse:pb-1 pointer-coarse:sm:py-3 hover:text-accent">
              <UnitName name={line.unit.name} shortName={line.unit.shortName} className="block truncate" />
            </Link>
            <div className="min-w-0 max-sm:col-span-2 max-sm:row-start-2">{most === null ? <UnitBlocks tasks={line.tasks} /> : <UnitBar line={line} most={most} within={ledBy(line)} />}</div>
            <Figures line={line} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ledBy({ unit }: UnitLine) {
  return { unit: unit.id, relation: "lead" } as const;
}

function Figures({ line }: { line: UnitLine }) {
  const { tasks, overdue } = line;
  const metrics = useTranslations("metrics");
  const look = overdue > 0 ? "font-bold text-light-red" : "text-ink-3";
  return (
    <span className={`whitespace-nowrap ${look}`}>
      <Link href={metricHref("overdue", ledBy(line))} prefetch={false} title={metrics("overdue.name")} className="go inline-block min-w-6 text-end pointer-coarse:min-w-11">
        {overdue}
      </Link>
      {" / "}
      <Link href={metricHref("open", ledBy(line))} prefetch={false} title={metrics("open.name")} className="go inline-block min-w-6 pointer-coarse:min-w-11">
        {tasks.length}
      </Link>
      <span className="inline-block min-w-12 text-end">{overdue > 0 && `${Math.round((overdue / tasks.length) * 100)}%`}</span>
    </span>
  );
}
