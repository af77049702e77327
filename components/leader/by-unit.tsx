import Link from "next/link";
import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import { UnitName } from "@/components/ui/unit-name";
import type { LightOf } from "@/lib/domain/task/light";

type Line = {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly light: LightOf }[];
  readonly overdue: number;
};

/** Blocks are single tasks while they can be told apart; from here on only the figures speak. */
const BLOCKS = 40;

/** Overdue of all open tasks by lead unit: one block a task, overdue filled, so that it holds in black and white. */
export function ByUnit({ lines }: { lines: readonly Line[] }) {
  const t = useTranslations("leader");
  return (
    <section className="min-w-0">
      <SectionHeading count={t("byUnitCount")}>{t("byUnit")}</SectionHeading>
      <ul className="mt-2 text-13">
        {lines.map(({ unit, tasks, overdue }) => (
          <li key={unit.id} className="grid grid-cols-[120px_minmax(0,1fr)_max-content] items-center gap-x-3 max-sm:py-0.5 max-sm:grid-cols-[minmax(0,1fr)_max-content]">
            <Link href={`/tasks?relation=lead&status=issued,active,submitted&unit=${unit.id}`} prefetch={false} className="go min-w-0 pointer-coarse:py-3 hover:text-accent">
              <UnitName name={unit.name} shortName={unit.shortName} className="block truncate" />
            </Link>
            <span className="flex flex-wrap max-sm:col-span-2 max-sm:row-start-2">
              {tasks.slice(0, BLOCKS).map((task) => (
                <Link
                  key={task.id}
                  href={`/tasks/${task.id}`}
                  prefetch={false}
                  title={task.title}
                  aria-label={t("blockOf", { title: task.title, late: String(task.light.light === "red") })}
                  className="flex h-7 w-6.5 items-center pointer-coarse:size-11"
                >
                  <span className={`keep-fill block h-3.5 w-6 border pointer-coarse:w-10 ${task.light.light === "red" ? "border-light-red bg-light-red" : "border-control"}`} />
                </Link>
              ))}
            </span>
            <Link href={`/tasks?light=red&relation=lead&unit=${unit.id}`} prefetch={false} className={`go whitespace-nowrap pointer-coarse:py-3 ${overdue > 0 ? "font-bold text-light-red" : "text-ink-3"}`}>
              {`${overdue} / ${tasks.length}`}
              {overdue > 0 && `　${Math.round((overdue / tasks.length) * 100)}%`}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
