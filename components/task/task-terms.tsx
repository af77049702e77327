import { useTranslations } from "next-intl";
import { TaskLight } from "@/components/task/task-light";
import { DayText } from "@/components/ui/day-text";
import { Fact, Facts } from "@/components/ui/facts";
import { UnitName } from "@/components/ui/unit-name";
import type { Day } from "@/lib/domain/calendar/day";
import { attemptLight, type AttemptOutcome } from "@/lib/domain/task/attempt";

export type Term = {
  readonly unit: { readonly id: string; readonly name: string; readonly shortName: string };
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly endedOn: Day | null;
  readonly outcome: AttemptOutcome;
  readonly reason: string | null;
};

/** In the place of a task's headline, for one who knows no more of it than the terms of their units: who, when, by when, and how it ended. */
export function TaskTerms({ terms }: { terms: readonly Term[] }) {
  const t = useTranslations("task-page.attempt");
  return terms.map(({ unit, issuedOn, dueOn, endedOn, outcome }) => (
    <Facts key={unit.id} big={<TaskLight light={attemptLight(outcome)} size={15} />}>
      <Fact label={t("unit")}>
        <UnitName {...unit} />
      </Fact>
      {issuedOn && (
        <Fact label={t("issued")}>
          <DayText day={issuedOn} />
        </Fact>
      )}
      <Fact label={t("due")}>{dueOn ? <DayText day={dueOn} /> : t("none")}</Fact>
      {endedOn && (
        <Fact label={t(`ended.${outcome}`)}>
          <DayText day={endedOn} />
        </Fact>
      )}
    </Facts>
  ));
}

/** Why a term ended, in the unit's own words or the office's. */
export function TermReason({ reason }: Pick<Term, "reason">) {
  const t = useTranslations("task-page.attempt");
  if (reason === null) return <p className="text-13 text-ink-3">{t("noReason")}</p>;
  return (
    <p lang="zh-CN" className="max-w-[46em] text-14 leading-6 whitespace-pre-line max-sm:text-16">
      {reason}
    </p>
  );
}
