"use client";

import { createContext, useContext, type ReactNode } from "react";
import type { Day } from "@/lib/domain/calendar/day";
import type { WorkCalendar } from "@/lib/domain/calendar/work-calendar";

type Known = { readonly calendar: WorkCalendar; readonly today: Day };

const RestDaysContext = createContext<Known | null>(null);

/** Tells every `DueDayField` inside which days are rest days: data, so that choosing a day asks nobody. */
export function RestDays({ calendar, today, children }: Known & { children: ReactNode }) {
  return <RestDaysContext value={{ calendar, today }}>{children}</RestDaysContext>;
}

/** @throws Error outside of `RestDays`: a field that cannot tell rest days would seem to say that there are none. */
export function useRestDays(): Known {
  const known = useContext(RestDaysContext);
  if (known === null) throw new Error("Stands outside of RestDays.");
  return known;
}
