import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** Colour, shape and word always go together; the sharper the shape, the worse. */
export type LightShape = "red" | "amber" | "blue" | "green" | "tick" | "dash" | "pause" | "hollow" | "merged";
export type LightSize = 9 | 11 | 15;

const stroke = { fill: "none", stroke: "currentColor" } as const;

const MARKS: Record<LightShape, { colour: string; path: ReactNode }> = {
  red: { colour: "text-light-red", path: <path d="M6 0l6 6-6 6-6-6z" fill="currentColor" /> },
  amber: { colour: "text-light-amber", path: <path d="M6 .6l6 10.8H0z" fill="currentColor" /> },
  blue: { colour: "text-light-blue", path: <path d="M1 1h10v10H1z" fill="currentColor" /> },
  green: { colour: "text-light-green", path: <circle cx="6" cy="6" r="5.2" fill="currentColor" /> },
  tick: { colour: "text-light-grey", path: <path d="M1.2 6.4l3.6 3.5 6-7.4" {...stroke} strokeWidth="1.9" /> },
  dash: { colour: "text-light-grey", path: <path d="M1.5 6h9" {...stroke} strokeWidth="1.9" /> },
  pause: { colour: "text-light-grey", path: <path d="M3.8 1.5v9M8.2 1.5v9" {...stroke} strokeWidth="1.9" /> },
  hollow: { colour: "text-paper-ink-2", path: <circle cx="6" cy="6" r="4.7" {...stroke} strokeWidth="1.4" /> },
  merged: { colour: "text-ink", path: <path d="M2 1v6.5h8M7.2 4.4l3 3.1-3 3.1" {...stroke} strokeWidth="1.4" /> },
};

/** The shape alone: only in a row of shapes, and then with its word as `label`. */
export function LightMark({ shape, size = 11, label }: { shape: LightShape; size?: LightSize; label?: string }) {
  const { colour, path } = MARKS[shape];
  const named = label === undefined ? ({ "aria-hidden": true } as const) : ({ role: "img", "aria-label": label } as const);
  return (
    <svg viewBox="0 0 12 12" width={size} height={size} className={classes("inline-block flex-none overflow-visible align-[-0.5px]", colour)} {...named}>
      {path}
    </svg>
  );
}

/** The shape and its words: `逾期 12 天`, `余 13 天`. Only red colours the words. */
export function Light({ shape, size = 11, className, children }: { shape: LightShape; size?: LightSize; className?: string; children: ReactNode }) {
  return (
    <span className={classes("inline-flex items-center whitespace-nowrap", size === 15 ? "gap-[9px]" : "gap-[7px]", shape === "red" && "font-bold text-light-red", className)}>
      <LightMark shape={shape} size={size} />
      <span>{children}</span>
    </span>
  );
}
