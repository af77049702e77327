import { useTranslations } from "next-intl";
import { CHOSEN, PHONE } from "@/components/ledger/cell-looks";
import { ChooseRow } from "@/components/ledger/choose-box";
import { OtherUnits } from "@/components/ledger/other-units";
import { SourceCell, type LedgerSource } from "@/components/ledger/source-cell";
import { TitleCell } from "@/components/ledger/title-cell";
import { TaskLight } from "@/components/task/task-light";
import { classes } from "@/components/ui/classes";
import { DayText } from "@/components/ui/day-text";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Cell, Row } from "@/components/ui/table";
import { UnitName } from "@/components/ui/unit-name";
import type { Day } from "@/lib/domain/calendar/day";
import type { LightOf } from "@/lib/domain/task/light";
import { shortNumber } from "@/lib/domain/task/number";
import type { TaskStatus } from "@/lib/domain/task/status";

type Unit = { readonly id: string; readonly name: string; readonly shortName: string };

export type LedgerTask = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly status: TaskStatus;
  readonly light: LightOf;
  readonly dueOn: Day | null;
  readonly originalDueOn: Day | null;
  readonly closedOn: Day | null;
  /** With the reviewer; null where nothing waits there. */
  readonly daysWaiting: number | null;
  readonly percent: number;
  readonly expectedPercent: number | null;
  readonly lastProgressOn: Day | null;
  readonly lead: Unit | null;
  readonly others: readonly Unit[];
  readonly sources: readonly LedgerSource[];
};

/**
 * One task. On a phone its cells stand in three lines: light and number; title; the report's words and the unit.
 * What opens is the title; the row around it does the same for the mouse.
 */
export function LedgerRow({ task, canChoose }: { task: LedgerTask; canChoose: boolean }) {
  const t = useTranslations("ledger");
  const tasks = useTranslations("task");
  const number = shortNumber(task.number);
  return (
    <Row className="cursor-pointer max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)_auto] max-sm:items-center max-sm:border-b max-sm:py-2.5 max-sm:text-14">
      {canChoose && (
        <Cell className={classes(CHOSEN, "no-print ps-6 pe-1 max-sm:hidden")}>
          <ChooseRow id={task.id} label={t("choose.one", { number })} />
        </Cell>
      )}
      <Cell className={classes(CHOSEN, PHONE, "whitespace-nowrap [&_span_span]:inline-block [&_span_span]:first-letter:uppercase", !canChoose && "ps-6 max-sm:ps-0")}>
        <TaskLight light={task.light} closedOn={task.closedOn} />
      </Cell>
      <Cell className={classes(CHOSEN, PHONE, "whitespace-nowrap text-ink-3 max-sm:col-start-3 max-sm:text-end")}>{number}</Cell>
      <TitleCell task={task} />
      <SourceCell sources={task.sources} />
      <Cell className={classes(CHOSEN, PHONE, "whitespace-nowrap max-sm:col-start-3 max-sm:ps-3")}>
        {task.lead === null ? <span className="text-ink-3">{t("noLead")}</span> : <UnitName name={task.lead.name} shortName={task.lead.shortName} />}
        {task.others.length > 0 && <OtherUnits units={task.others} label={t("more", { count: task.others.length })} />}
      </Cell>
      <Cell className={classes(CHOSEN, "whitespace-nowrap max-sm:hidden")}>
        {task.dueOn === null ? <span className="text-ink-3">{t("noDay")}</span> : <DayText day={task.dueOn} />}
        <OriginalDay task={task} />
      </Cell>
      <Cell className={classes(CHOSEN, "text-ink-2 max-sm:hidden")}>
        <ProgressBar percent={task.percent} expected={task.expectedPercent ?? undefined} className="w-16" />
      </Cell>
      <Cell className={classes(CHOSEN, "whitespace-nowrap text-ink-2 max-sm:hidden")}>{task.daysWaiting === null ? tasks(`statuses.${task.status}`) : tasks("waits.review", { n: task.daysWaiting })}</Cell>
      <Cell figures className={classes(CHOSEN, "pe-6 text-ink-3 max-sm:hidden")}>
        {task.lastProgressOn === null ? t("never") : <DayText day={task.lastProgressOn} />}
      </Cell>
    </Row>
  );
}

/** Where an extension or a suspension has moved the day: the one that never changes, beside it. */
function OriginalDay({ task: { status, dueOn, originalDueOn } }: { task: LedgerTask }) {
  const t = useTranslations("ledger");
  if (status === "draft" || originalDueOn === null || originalDueOn === dueOn) return null;
  const isSameYear = originalDueOn.slice(0, 4) === dueOn?.slice(0, 4);
  return (
    <time dateTime={originalDueOn} title={originalDueOn} className="ms-2 text-12 text-ink-3">
      {t("original", { day: isSameYear ? originalDueOn.slice(5) : originalDueOn })}
    </time>
  );
}
