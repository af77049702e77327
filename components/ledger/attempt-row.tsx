import { useTranslations } from "next-intl";
import { CHOSEN, PHONE } from "@/components/ledger/cell-looks";
import { SourceCell, type LedgerSource } from "@/components/ledger/source-cell";
import { TitleCell } from "@/components/ledger/title-cell";
import { TaskLight } from "@/components/task/task-light";
import { classes } from "@/components/ui/classes";
import { DayText } from "@/components/ui/day-text";
import { Cell, Row } from "@/components/ui/table";
import { UnitName } from "@/components/ui/unit-name";
import type { Day } from "@/lib/domain/calendar/day";
import { attemptLight, type AttemptOutcome } from "@/lib/domain/task/attempt";
import { shortNumber } from "@/lib/domain/task/number";

export type LedgerAttempt = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly sources: readonly LedgerSource[];
  readonly attempt: {
    readonly unit: { readonly name: string; readonly shortName: string };
    readonly dueOn: Day | null;
    readonly endedOn: Day | null;
    readonly outcome: AttemptOutcome;
  };
};

/** A task of which one knows an attempt and no more: the unit and day of that term, and a word in place of light and status. */
export function AttemptRow({ task, canChoose }: { task: LedgerAttempt; canChoose: boolean }) {
  const t = useTranslations("ledger");
  const words = useTranslations("task.attempts");
  const { unit, dueOn, endedOn, outcome } = task.attempt;
  return (
    <Row className="cursor-pointer max-sm:grid max-sm:grid-cols-[auto_minmax(0,1fr)_auto] max-sm:items-center max-sm:border-b max-sm:py-2.5 max-sm:text-14">
      {canChoose && <Cell className={classes(CHOSEN, "no-print max-sm:hidden")} />}
      <Cell className={classes(CHOSEN, PHONE, "whitespace-nowrap", !canChoose && "ps-6 max-sm:ps-0")}>
        <TaskLight light={attemptLight(outcome)} />
      </Cell>
      <Cell className={classes(CHOSEN, PHONE, "whitespace-nowrap text-ink-3 max-sm:col-start-3 max-sm:text-end")}>{shortNumber(task.number)}</Cell>
      <TitleCell task={task} />
      <SourceCell sources={task.sources} />
      <Cell className={classes(CHOSEN, PHONE, "whitespace-nowrap max-sm:col-start-3 max-sm:ps-3")}>
        <UnitName name={unit.name} shortName={unit.shortName} />
      </Cell>
      <Cell className={classes(CHOSEN, "whitespace-nowrap max-sm:hidden")}>{dueOn === null ? <span className="text-ink-3">{t("noDay")}</span> : <DayText day={dueOn} />}</Cell>
      <Cell className={classes(CHOSEN, "text-ink-3 max-sm:hidden")}>{t("never")}</Cell>
      <Cell className={classes(CHOSEN, "whitespace-nowrap text-ink-2 max-sm:hidden")}>{words(outcome)}</Cell>
      <Cell figures className={classes(CHOSEN, "pe-6 text-ink-3 max-sm:hidden")}>{endedOn === null ? t("never") : <DayText day={endedOn} />}</Cell>
    </Row>
  );
}
