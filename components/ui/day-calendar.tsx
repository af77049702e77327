"use client";

import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState, type KeyboardEvent } from "react";
import { classes } from "@/components/ui/classes";
import { addMonths, monthGrid } from "@/components/ui/month-grid";
import { addDays, weekdayOf, type Day } from "@/lib/domain/calendar/day";

type Props = { readonly chosen: Day | null; readonly today: Day; readonly onChoose: (day: Day) => void };

/** Where a key leads from a day. */
const STEPS: Readonly<Record<string, (day: Day) => Day>> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  Home: (day) => addDays(day, -weekdayOf(day)),
  End: (day) => addDays(day, 6 - weekdayOf(day)),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
};

/** A month of days, walked by arrow keys. Days are text throughout: no zone of any clock can shift them. */
export function DayCalendar({ chosen, today, onChoose }: Props) {
  const t = useTranslations("ui.day");
  const [at, setAt] = useState<Day>(chosen ?? today);
  const grid = useRef<HTMLTableElement>(null);
  const title = useId();

  /** The focus goes with the day when the calendar opens and by keys; who turns the month stays on that button. */
  const follows = useRef(true);
  useEffect(() => {
    if (follows.current) grid.current?.querySelector<HTMLElement>(`[data-day="${at}"]`)?.focus();
  }, [at]);

  function step(event: KeyboardEvent) {
    const next = STEPS[event.key];
    if (next === undefined) return;
    event.preventDefault();
    follows.current = true;
    setAt(next(at));
  }

  function turnBy(months: number) {
    follows.current = false;
    setAt(addMonths(at, months));
  }

  const month = t("month", { year: at.slice(0, 4), month: Number(at.slice(5, 7)) });
  const turn = "flex size-8 items-center justify-center rounded-1 hover:bg-sunken pointer-coarse:size-11";
  return (
    <div>
      <div className="flex items-center justify-between">
        <button type="button" aria-label={t("previous")} className={turn} onClick={() => turnBy(-1)}>
          ‹
        </button>
        <span id={title} aria-live="polite" className="text-13 font-bold">
          {month}
        </span>
        <button type="button" aria-label={t("next")} className={turn} onClick={() => turnBy(1)}>
          ›
        </button>
      </div>
      <table ref={grid} role="grid" aria-labelledby={title} className="mt-1 text-13" onKeyDown={step}>
        <thead>
          <tr>
            {[...t("weekdays")].map((name, index) => (
              <th key={index} scope="col" className="h-7 text-center text-12 text-ink-3">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day} role="gridcell" aria-selected={day === chosen} className="p-0">
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === at ? 0 : -1}
                    aria-label={day}
                    aria-current={day === today ? "date" : undefined}
                    onClick={() => onChoose(day)}
                    className={classes(
                      "size-9 rounded-1 text-center hover:bg-sunken -outline-offset-2! pointer-coarse:size-11",
                      day.slice(0, 7) !== at.slice(0, 7) && "text-ink-3",
                      day === today && "font-bold underline underline-offset-4",
                      day === chosen && "bg-ink! text-canvas!",
                    )}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 max-w-64 text-12 text-ink-3 pointer-coarse:hidden">{t("help")}</p>
    </div>
  );
}
