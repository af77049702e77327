import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReportTask } from "@/components/report/report-model";
import { shapeOf } from "@/components/task/task-light";
import { Light } from "@/components/ui/light";
import { ledgerHref, type TaskFilter } from "@/lib/domain/task/filter";
import { OPEN_STATUSES } from "@/lib/domain/task/status";

const TIMED = ["red", "amber", "blue", "green"] as const;
/** What is not timed, by why: each has a list of its own. */
const UNTIMED = {
  draft: { status: ["draft"] },
  suspended: { light: ["grey"], status: [...OPEN_STATUSES] },
  closed: { status: ["closed"] },
  terminated: { status: ["terminated"] },
} as const satisfies Record<string, TaskFilter>;

/** A report's tasks by light; each line opens exactly its list. */
export function ReportLights({ reportId: report, tasks }: { reportId: string; tasks: readonly ReportTask[] }) {
  const t = useTranslations("task");
  const timed = TIMED.map((light) => ({ key: light as string, shape: light, words: t(`lights.${light}`), filter: { light: [light] }, count: tasks.filter((task) => task.light.light === light).length }));
  const untimed = (Object.keys(UNTIMED) as (keyof typeof UNTIMED)[]).map((why) => ({
    ...{ key: why as string, shape: shapeOf({ light: "grey", why }), words: t(`why.${why}`), filter: UNTIMED[why] },
    count: tasks.filter(({ light }) => light.why === why).length,
  }));
  const lines = [...timed, ...untimed.filter(({ count }) => count > 0)];
  return (
    <ul className="mt-1.5 text-13">
      {lines.map(({ key, shape, words, filter, count }) => (
        <li key={key}>
          <Link href={ledgerHref({ filter: { report, ...filter } })} prefetch={false} className="flex justify-between py-0.5 hover:bg-sunken pointer-coarse:py-3">
            {count > 0 ? <Light shape={shape}>{words}</Light> : <Light shape={shape} className="font-normal! text-ink-3!">{words}</Light>}
            <span className={count > 0 && key === "red" ? "font-bold text-light-red" : count > 0 ? undefined : "text-ink-3"}>{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
