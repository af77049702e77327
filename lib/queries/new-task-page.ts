import { db } from "@/lib/db/client";
import { loadWorkRules } from "@/lib/db/work-rules";
import { dayAt, yearOf, type Day } from "@/lib/domain/calendar/day";
import { calendarFrom, type WorkCalendar } from "@/lib/domain/calendar/work-calendar";
import { loadAssignmentChoices, type AssignmentChoices } from "@/lib/queries/assignment-suggestions";

/** What a task is written by hand from: whom to put on it, and the calendar from this year on; two queries. */
export async function loadNewTaskPage(now: Date): Promise<{ choices: AssignmentChoices; calendar: WorkCalendar; today: Day }> {
  const [choices, { calendar }] = await Promise.all([loadAssignmentChoices(), loadWorkRules(db())]);
  const today = dayAt(now);
  return { choices, calendar: calendarFrom(calendar, yearOf(today)), today };
}
