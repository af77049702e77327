import { useTranslations } from "next-intl";
import { ReceiptWords } from "@/components/task/receipt-words";
import { TaskLight } from "@/components/task/task-light";
import { DayText } from "@/components/ui/day-text";
import { Fact, Facts } from "@/components/ui/facts";
import { ProgressBar } from "@/components/ui/progress-bar";
import { UnitName } from "@/components/ui/unit-name";
import { daysBetween, type Day } from "@/lib/domain/calendar/day";
import type { LightOf } from "@/lib/domain/task/light";
import type { RectificationType } from "@/lib/domain/task/model";
import type { ReceiptTerm } from "@/lib/domain/task/receipt";
import type { TaskStatus } from "@/lib/domain/task/status";

type Unit = { readonly name: string; readonly shortName: string };
type Lead = { readonly unit: Unit; readonly receipt: ReceiptTerm | null };

type Props = {
  readonly task: {
    readonly light: LightOf;
    readonly status: TaskStatus;
    readonly originalDueOn: Day | null;
    readonly dueOn: Day | null;
    readonly closedOn: Day | null;
    readonly extensionPending: boolean;
    /** With the reviewer; null where nothing waits there. */
    readonly daysWaiting: number | null;
    readonly rectificationType: RectificationType | null;
    readonly percent: number;
    readonly expectedPercent: number | null;
    readonly reviewingUnit: Unit | null;
  };
  readonly lead: Lead | null;
};

/** How it stands, at a glance: light, status, who, by when, how far. */
export function TaskHeadline({ task, lead }: Props) {
  const t = useTranslations("task-page.facts");
  const words = useTranslations("task");
  const { originalDueOn, dueOn, expectedPercent, reviewingUnit, rectificationType } = task;
  return (
    <div className="print:[&_dd]:text-12 print:[&_dl>div]:px-[2.4mm]">
      <Facts big={<TaskLight light={task.light} closedOn={task.closedOn} size={15} />}>
        <Fact label={t("status")} note={lead?.receipt ? <ReceiptWords receipt={lead.receipt} /> : undefined}>
          {task.daysWaiting === null ? words(`statuses.${task.status}`) : words("waits.review", { n: task.daysWaiting })}
        </Fact>
        <Fact label={t("lead")}>{lead ? <UnitName {...lead.unit} /> : t("none")}</Fact>
        {originalDueOn && (
          <Fact label={t("original")}>
            <DayText day={originalDueOn} />
          </Fact>
        )}
        <Fact label={t(originalDueOn ? "due" : "planned")} note={<DueNote task={task} />}>
          {dueOn ? <DayText day={dueOn} /> : t("none")}
        </Fact>
        <Fact label={t("type")}>{rectificationType ? words(`rectificationTypes.${rectificationType}`) : t("none")}</Fact>
        {reviewingUnit && (
          <Fact label={t("reviewing")}>
            <UnitName {...reviewingUnit} />
          </Fact>
        )}
        {task.status !== "draft" && (
          <Fact label={t("progress")} note={expectedPercent === null ? undefined : t("expected", { percent: expectedPercent })}>
            <ProgressBar percent={task.percent} expected={expectedPercent ?? undefined} className="w-24 print:hidden" />
          </Fact>
        )}
      </Facts>
    </div>
  );
}

function DueNote({ task: { originalDueOn, dueOn, extensionPending } }: Pick<Props, "task">) {
  const t = useTranslations("task-page.facts");
  if (!originalDueOn || !dueOn) return null;
  if (extensionPending) return t("extensionPending");
  return t("extended", { days: daysBetween(originalDueOn, dueOn) });
}
