import { useTranslations } from "next-intl";
import { DeskActs, type DeskVerbs } from "@/components/home/desk-acts";
import type { DeskTask } from "@/components/home/desk-task";
import { HomeRow } from "@/components/home/home-row";
import { Standing } from "@/components/home/standing";
import type { Day } from "@/lib/domain/calendar/day";
import { SectionHeading } from "@/components/ui/section-heading";
import { DESK_LISTS, type DeskList } from "@/lib/domain/task/desk";

/** Shown also when nothing lies in them: that nothing is late is worth a line. */
const ALWAYS: readonly DeskList[] = ["overdue", "toAcknowledge", "dueSoon"];

/** What lies on the desk of a unit's head or liaison. */
export function UnitDesk({ tasks, receiptWorkingDays, today, verbs }: { tasks: readonly DeskTask[]; receiptWorkingDays: number; today: Day; verbs: DeskVerbs }) {
  const t = useTranslations("home");
  return DESK_LISTS.map((list) => {
    const own = tasks.filter((task) => task.list === list);
    if (own.length === 0 && !ALWAYS.includes(list)) return null;
    return (
      <section key={list} className="mt-6">
        <SectionHeading rule="strong" count={own.length} aside={own.length > 0 ? t(`hints.${list}`, { days: receiptWorkingDays }) : undefined}>
          {t(`lists.${list}`)}
        </SectionHeading>
        {own.length === 0 ? (
          <p className="py-3 text-13 text-ink-3">
            {t(`none.${list === "overdue" || list === "toAcknowledge" ? list : "dueSoon"}`)}
            {list === "dueSoon" && <NextDay days={tasks.flatMap(({ status, dueOn }) => (status !== "submitted" && dueOn !== null && dueOn >= today ? dueOn : []))} />}
          </p>
        ) : (
          <ol>
            {own.map((task, index) => (
              <HomeRow key={`${task.id} ${task.unitId}`} task={task} standing={<Standing task={task} />} acts={<DeskActs task={task} verbs={verbs} pressing={list === "overdue" && index === 0} />} />
            ))}
          </ol>
        )}
      </section>
    );
  });
}

/** When the next is due, where none is near. */
function NextDay({ days }: { days: readonly Day[] }) {
  const t = useTranslations("home.none");
  const [next] = [...days].sort();
  return next === undefined ? null : <>{t("next", { day: next, count: days.filter((day) => day === next).length })}</>;
}
