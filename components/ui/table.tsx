import type { ComponentProps, ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/*
 * Hairlines, a head that stays, no zebra. A wide table stands in a `TableFrame`, so that the page never scrolls sideways.
 *
 *   <Table label={t("tasks")}>
 *     <TableHead><HeadCell>…</HeadCell><HeadCell words>报告原文</HeadCell></TableHead>
 *     <tbody><Row chosen={…}><Cell>…</Cell><Cell words>…</Cell></Row></tbody>
 *   </Table>
 *
 * `words` marks the column of the report's words, on paper from top to bottom; `figures` aligns at the end.
 */

/**
 * Around a table wider than a small window: there it scrolls sideways, by key too. From 1280 px on nothing
 * is cut, so that the head stays at the top of the window.
 */
export function TableFrame({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className={classes("max-lg:overflow-x-auto -outline-offset-2! print:overflow-visible", className)}>
      {children}
    </div>
  );
}

export function Table({ label, className, children }: { label: string; className?: string; children: ReactNode }) {
  return (
    <table aria-label={label} className={classes("w-full border-separate border-spacing-0 text-13", className)}>
      {children}
    </table>
  );
}

/** On its own ground, under a page's filters. */
export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead>
      <tr>{children}</tr>
    </thead>
  );
}

type CellKind = { readonly words?: boolean; readonly figures?: boolean };

export function HeadCell({ words = false, figures = false, className, ...rest }: CellKind & ComponentProps<"th">) {
  const ground = words ? "border-paper-line bg-paper text-paper-ink-2" : "border-b-line-2 bg-ground text-ink-2";
  return <th scope="col" className={classes("sticky top-0 z-10 h-head print:static border-y px-2.5 text-12 whitespace-nowrap", ground, figures && "text-end", className)} {...rest} />;
}

/** `data-row` makes it a stop for J and K. */
export function Row({ chosen = false, className, ...rest }: { chosen?: boolean } & ComponentProps<"tr">) {
  return <tr data-row="" data-chosen={chosen || undefined} className={classes("group", className)} {...rest} />;
}

export function Cell({ words = false, figures = false, className, ...rest }: CellKind & ComponentProps<"td">) {
  const ground = words
    ? "border-paper-line bg-paper group-hover:bg-paper-lit group-data-chosen:bg-paper-lit"
    : "group-hover:bg-sunken group-data-chosen:bg-accent-soft";
  return <td className={classes("h-row border-b px-2.5 align-middle", ground, figures && "text-end whitespace-nowrap", className)} {...rest} />;
}
