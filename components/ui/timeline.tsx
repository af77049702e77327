import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { LightMark } from "@/components/ui/light";

/** Newest first. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="text-13">
      {children}
    </ol>
  );
}

/** A ring for an event, a filled point for a word a person wrote, the red diamond for becoming overdue. */
export type TimelineKind = "event" | "word" | "overdue";

const POINTS: Record<Exclude<TimelineKind, "overdue">, string> = {
  event: "border-[1.4px] border-ink-3 bg-canvas",
  word: "border border-ink bg-ink keep-fill",
};

/**
 * @param said what was written, in the second ink
 * @param foot time, channel, who read it
 */
export function TimelineEntry(props: { kind: TimelineKind; id?: string; said?: ReactNode; foot?: ReactNode; children: ReactNode }) {
  const { kind } = props;
  return (
    <li id={props.id} className="group/entry relative ps-5 pb-4">
      {kind === "overdue" ? (
        <span className="absolute start-0 top-[3px] leading-none">
          <LightMark shape="red" size={11} />
        </span>
      ) : (
        <span aria-hidden="true" className={classes("absolute start-[2px] top-[6px] size-[7px] rounded-full", POINTS[kind])} />
      )}
      <span aria-hidden="true" className="absolute start-[5px] top-[18px] -bottom-1 w-px bg-line-2 group-last/entry:hidden" />
      <div className={kind === "overdue" ? "font-bold text-light-red" : ""}>{props.children}</div>
      {props.said !== undefined && <div className="mt-0.5 whitespace-pre-line text-ink-2">{props.said}</div>}
      {props.foot !== undefined && <div className="text-12 text-ink-3">{props.foot}</div>}
    </li>
  );
}
