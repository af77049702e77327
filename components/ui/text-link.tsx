import Link from "next/link";
import type { ComponentProps } from "react";
import { classes } from "@/components/ui/classes";

const LOOK = "go whitespace-nowrap text-accent hover:underline underline-offset-3";

/** A way in words: to the source, to a list, to a page. */
export function TextLink({ className, ...rest }: ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={classes(LOOK, className)} {...rest} />;
}

/** The same look for what acts in place: show, put away, add a row. */
export function TextButton({ className, type = "button", ...rest }: ComponentProps<"button">) {
  return <button type={type} className={classes(LOOK, className)} {...rest} />;
}
