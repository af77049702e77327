import { useTranslations } from "next-intl";
import { TaskPart } from "@/components/task/task-part";
import { DayText } from "@/components/ui/day-text";
import { daysBetween, type Day } from "@/lib/domain/calendar/day";

type Measure = { readonly id: string; readonly text: string; readonly dueOn: Day | null; readonly doneOn: Day | null };

/** The steps to it, each with its day and when it was done. */
export function TaskMeasures({ measures, today, open }: { measures: readonly Measure[]; today: Day; open: boolean }) {
  const t = useTranslations("task-page.measures");
  if (measures.length === 0) return null;
  const done = measures.filter(({ doneOn }) => doneOn !== null).length;
  return (
    <TaskPart title={t("title")} count={t("count", { total: measures.length, done })}>
      <ul className="text-13 max-sm:text-14">
        {measures.map((measure) => (
          <li key={measure.id} className="grid min-h-row items-baseline gap-x-5 border-b py-2 sm:grid-cols-[minmax(0,1fr)_88px_190px]">
            <span lang="zh-CN" className={measure.doneOn ? "text-ink-3" : isLate(measure, today) ? "font-bold" : ""}>
              {measure.text}
            </span>
            <span className="text-ink-3 sm:text-end">{measure.dueOn && <DayText day={measure.dueOn} />}</span>
            <Outcome measure={measure} today={today} open={open} />
          </li>
        ))}
      </ul>
    </TaskPart>
  );
}

function isLate({ dueOn, doneOn }: Measure, today: Day): boolean {
  return doneOn === null && dueOn !== null && dueOn < today;
}

/** Red as long as it is late and still to be done; of a task that has ended nothing is late any more. */
function Outcome({ measure, today, open }: { measure: Measure; today: Day; open: boolean }) {
  const t = useTranslations("task-page.measures");
  const { dueOn, doneOn } = measure;
  if (doneOn !== null) return <span className="text-ink-2">{dueOn === null ? t("done", { day: doneOn }) : t("doneAgainst", { day: doneOn, early: daysBetween(doneOn, dueOn), late: daysBetween(dueOn, doneOn), when: whenOf(doneOn, dueOn) })}</span>;
  if (dueOn === null) return <span className="text-ink-3">{t("noDay")}</span>;
  if (isLate(measure, today)) return <span className={open ? "font-bold text-light-red" : "text-ink-2"}>{t("late", { days: daysBetween(dueOn, today) })}</span>;
  return <span className="text-ink-2">{t("left", { days: daysBetween(today, dueOn) })}</span>;
}

function whenOf(doneOn: Day, dueOn: Day): "early" | "late" | "onDay" {
  if (doneOn === dueOn) return "onDay";
  return doneOn < dueOn ? "early" : "late";
}
