import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/**
 * The head of a part: words, a count in a fainter voice, something at the right.
 *
 * @param rule the line below: `strong` (ink) over a main part, `plain` over a part of one, `none`
 */
export function SectionHeading(props: { children: ReactNode; count?: ReactNode; aside?: ReactNode; rule?: "strong" | "plain" | "none"; id?: string; level?: 2 | 3 }) {
  const { rule = "plain" } = props;
  const Tag = props.level === 3 ? "h3" : "h2";
  const line = rule === "none" ? "" : classes("border-b pb-1.5", rule === "strong" ? "border-ink" : "border-line-2");
  return (
    <div className={classes("flex flex-wrap items-baseline gap-x-4", line)}>
      <Tag id={props.id} className="text-14 font-bold max-sm:text-16">
        {props.children}
        {props.count !== undefined && <span className="ms-2 font-normal text-ink-3">{props.count}</span>}
      </Tag>
      {props.aside !== undefined && <div className="ms-auto text-13 text-ink-3">{props.aside}</div>}
    </div>
  );
}
