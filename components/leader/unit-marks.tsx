import Link from "next/link";
import { useTranslations } from "next-intl";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import { ledgerHref, type TaskFilter } from "@/lib/domain/task/filter";
import { LIGHTS, type LightOf } from "@/lib/domain/task/light";
import { OPEN_STATUSES } from "@/lib/domain/task/status";

export type UnitLine = {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly light: LightOf }[];
  readonly overdue: number;
};

const LATE = "border-light-red bg-light-red";
const OTHERS = "border-control";

/** One block a task, each the way to it. */
export function UnitBlocks({ tasks }: { tasks: UnitLine["tasks"] }) {
  const t = useTranslations("leader");
  return (
    <span className="flex flex-wrap">
      {tasks.map((task) => (
        <Link
          key={task.id}
          href={`/tasks/${task.id}`}
          prefetch={false}
          title={task.title}
          aria-label={t("blockOf", { title: task.title, late: String(task.light.light === "red") })}
          className="flex h-7 w-6.5 items-center pointer-coarse:size-11 pointer-coarse:max-sm:items-start pointer-coarse:max-sm:pt-1"
        >
          <span className={`keep-fill block h-3.5 w-6 border pointer-coarse:w-10 ${task.light.light === "red" ? LATE : OTHERS}`} />
        </Link>
      ))}
    </span>
  );
}

/**
 * The same as a length, to the scale of the unit that has most: the overdue, then the others, each the way to its list.
 * For the mouse: by key and by ear one goes there by the figures beside it.
 */
export function UnitBar({ line: { tasks, overdue }, most, within }: { line: UnitLine; most: number; within: TaskFilter }) {
  const t = useTranslations("leader");
  const rest = tasks.length - overdue;
  const restHref = ledgerHref({ filter: { ...within, status: OPEN_STATUSES, light: LIGHTS.filter((light) => light !== "red") } });
  return (
    <span aria-hidden="true" className="flex h-7 pointer-coarse:h-11" style={{ width: `${(tasks.length / most) * 100}%` }}>
      {overdue > 0 && <Part count={overdue} href={metricHref("overdue", within)} title={t("barLate", { count: overdue })} look={LATE} />}
      {rest > 0 && <Part count={rest} href={restHref} title={t("barRest", { count: rest })} look={`${OTHERS} ${overdue > 0 ? "border-s-0" : ""}`} />}
    </span>
  );
}

function Part({ count, href, title, look }: { count: number; href: string; title: string; look: string }) {
  return (
    <Link href={href} prefetch={false} tabIndex={-1} title={title} className="flex min-w-1 items-center hover:opacity-80" style={{ flex: `${count} 1 0` }}>
      <span className={`keep-fill block h-3.5 w-full border ${look}`} />
    </Link>
  );
}
