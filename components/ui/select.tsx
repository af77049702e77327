"use client";

import type { ComponentProps } from "react";
import { classes } from "@/components/ui/classes";
import { useField } from "@/components/ui/form-context";
import { FIELD_LOOK } from "@/components/ui/text-input";

/** The system's own list, inside a `Field`: it works by key, by finger and by ear everywhere. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return <select {...useField()} className={classes(FIELD_LOOK, "h-ctl pe-1", className)} {...rest} />;
}
