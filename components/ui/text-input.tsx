"use client";

import type { ComponentProps } from "react";
import { classes } from "@/components/ui/classes";
import { useField } from "@/components/ui/form-context";

/** The edge of all one can type in; a fault doubles it in ink without moving a letter. */
export const FIELD_LOOK =
  "block w-full min-h-ctl rounded-1 border border-control bg-canvas px-2.5 text-field text-ink aria-invalid:border-ink aria-invalid:shadow-[inset_0_0_0_1px_var(--ink)]";

/** One line of text, inside a `Field`. */
export function TextInput({ className, type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} {...useField()} className={classes(FIELD_LOOK, "h-ctl", className)} {...rest} />;
}
