import type { Day } from "@/lib/domain/calendar/day";

/**
 * A day: `2024-12-31`, or `10-28` where the year is plain from its place; the full day is always at hand.
 */
export function DayText({ day, short = false, className }: { day: Day; short?: boolean; className?: string }) {
  return (
    <time dateTime={day} title={short ? day : undefined} className={`whitespace-nowrap ${className ?? ""}`.trim()}>
      {short ? day.slice(5) : day}
    </time>
  );
}
