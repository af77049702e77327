"use client";

import { useTranslations } from "next-intl";
import { useId, useState, type ComponentProps, type ReactNode } from "react";
import { useRestDays } from "@/components/calendar/rest-days";
import { DayField } from "@/components/ui/day-field";
import { readDay } from "@/components/ui/day-typing";
import { FieldContext, useField } from "@/components/ui/form-context";
import { weekdayOf, yearOf, type Day } from "@/lib/domain/calendar/day";
import { standingOf } from "@/lib/domain/calendar/work-calendar";

/**
 * A day by which something is due: says quietly when it is a rest day, or when its year's calendar is not published
 * yet. It shifts nothing and refuses nothing. Inside a `Field`.
 */
export function DueDayField({ defaultValue = "", onDay, ...rest }: ComponentProps<typeof DayField>) {
  const wiring = useField();
  const id = useId();
  const [day, setDay] = useState(readDay(defaultValue));
  const described = [wiring["aria-describedby"], id].filter(Boolean).join(" ");
  const choose = (chosen: Day | null, typed: string) => {
    setDay(chosen);
    onDay?.(chosen, typed);
  };
  return (
    <>
      <FieldContext value={{ ...wiring, "aria-describedby": described }}>
        <DayField defaultValue={defaultValue} onDay={choose} {...rest} />
      </FieldContext>
      <p id={id} aria-live="polite" className="text-12 text-ink-3">
        {day !== null && <RestDayHint day={day} />}
      </p>
    </>
  );
}

/** Nothing for a working day, or one that has passed. */
function RestDayHint({ day }: { day: Day }) {
  const t = useTranslations("calendar");
  const { calendar, today } = useRestDays();
  const { rests, published, holiday } = standingOf(calendar, day);
  if (day < today || (published && !rests)) return null;
  const name = (words: ReactNode) => <span lang="zh-CN">{words}</span>;
  return (
    <>
      {holiday !== null && <span className="mt-1 block">{t.rich("hint.holiday", { day, holiday, name })}</span>}
      {rests && holiday === null && <span className="mt-1 block">{t("hint.weekend", { day, weekday: t(`weekdays.${weekdayOf(day) as 0}`) })}</span>}
      {!published && <span className="mt-1 block">{t("hint.unpublished", { year: String(yearOf(day)) })}</span>}
    </>
  );
}
