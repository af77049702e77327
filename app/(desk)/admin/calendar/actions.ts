"use server";

import { action } from "@/lib/edge/action";
import { addCalendarDays } from "@/lib/usecases/calendar/add-calendar-days";
import { publishCalendarYear } from "@/lib/usecases/calendar/publish-calendar-year";
import { removeCalendarDay } from "@/lib/usecases/calendar/remove-calendar-day";
import { withdrawCalendarYear } from "@/lib/usecases/calendar/withdraw-calendar-year";

export const add = action(addCalendarDays);
export const publish = action(publishCalendarYear);
export const remove = action(removeCalendarDay);
export const withdraw = action(withdrawCalendarYear);
