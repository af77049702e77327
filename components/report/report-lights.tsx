import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReportTask } from "@/components/report/report-model";
import { shapeOf } from "@/components/task/task-light";
import { Light } from "@/components/ui/light";
import { LIGHT_METRICS } from "@/lib/domain/metrics/definitions";
import { metricHref } from "@/lib/domain/metrics/metric-href";

const TIMED = ["red", "amber", "blue", "green"] as const;
/** What is not timed, by why: each is a metric of its own. */
const UNTIMED = ["draft", "suspended", "closed", "terminated"] as const;

/** A report's tasks by light; each line tells what it counts and opens exactly its list. */
export function ReportLights({ reportId: report, tasks }: { reportId: string; tasks: readonly ReportTask[] }) {
  const t = useTranslations("task");
  const metrics = useTranslations("metrics");
  const timed = TIMED.map((light) => ({ metric: LIGHT_METRICS[light], shape: light, words: t(`lights.${light}`), count: tasks.filter((task) => task.light.light === light).length }));
  const untimed = UNTIMED.map((why) => ({ metric: why, shape: shapeOf({ light: "grey", why }), words: t(`why.${why}`), count: tasks.filter(({ light }) => light.why === why).length }));
  const lines = [...timed, ...untimed.filter(({ count }) => count > 0)];
  return (
    <ul className="mt-1.5 text-13">
      {lines.map(({ metric, shape, words, count }) => (
        <li key={metric}>
          <Link href={metricHref(metric, { report })} prefetch={false} title={metrics(`${metric}.definition`)} className="flex justify-between py-0.5 hover:bg-sunken pointer-coarse:py-3">
            {count > 0 ? <Light shape={shape}>{words}</Light> : <Light shape={shape} className="font-normal! text-ink-3!">{words}</Light>}
            <span className={count > 0 && metric === "overdue" ? "font-bold text-light-red" : count > 0 ? undefined : "text-ink-3"}>{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
