import { classes } from "@/components/ui/classes";

/**
 * How far, with the figure beside it. Never coloured by light.
 *
 * @param percent 0 to 100
 * @param expected where its measures should have it today, 0 to 100: the upright tick
 * @param className the bar's width
 */
export function ProgressBar({ percent, expected, className = "w-24" }: { percent: number; expected?: number | undefined; className?: string }) {
  return (
    <span className="inline-flex items-center gap-3 align-top whitespace-nowrap">
      <span aria-hidden="true" className={classes("relative inline-block h-1 bg-line-2 forced-colors:border", className)}>
        <span className="keep-fill absolute inset-y-0 start-0 bg-ink-2" style={{ width: `${clamp(percent)}%` }} />
        {expected !== undefined && <span className="keep-fill absolute -inset-y-[3px] w-[1.5px] bg-ink" style={{ left: `min(${clamp(expected)}%, 100% - 1.5px)` }} />}
      </span>
      <span className="min-w-9 text-end">{percent}%</span>
    </span>
  );
}

function clamp(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
