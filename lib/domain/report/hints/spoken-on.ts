import type { Day } from "@/lib/domain/calendar/day";
import type { ReportFacts } from "@/lib/domain/report/model";

/**
 * The day by which a report's days without a year are to be understood, or null. One on rectification speaks of what is
 * still to be done in the same year; a year's report plans the next, however early it is published.
 */
export function spokenOn({ title, publishedOn }: Pick<ReportFacts, "title" | "publishedOn">): Day | null {
  return /整改|巡察|巡视|督察/.test(title) ? publishedOn : null;
}
