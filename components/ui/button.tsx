import Link from "next/link";
import { useId, type ComponentProps, type ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** One primary in sight for the same object. Quiet ones stand beside it: cancel, put away. */
export type ButtonKind = "primary" | "secondary" | "quiet";
export type ButtonSize = "normal" | "small";

const SHAPE = "inline-flex items-center justify-center gap-2 rounded-1 border text-13 max-sm:text-16 whitespace-nowrap select-none";

const KINDS: Record<ButtonKind, string> = {
  primary: "border-ink bg-ink text-canvas font-bold hover:opacity-90",
  secondary: "border-control bg-canvas text-ink hover:bg-sunken",
  quiet: "border-transparent text-ink-2 hover:bg-sunken",
};

const SIZES: Record<ButtonSize, string> = { normal: "h-ctl px-3.5", small: "h-ctl-s px-2.5 max-sm:text-14" };

/** For what looks like a button and is something else, such as a file field's label. */
export function buttonLook(kind: ButtonKind = "secondary", size: ButtonSize = "normal"): string {
  return classes(SHAPE, KINDS[kind], SIZES[size], kind === "quiet" && size === "normal" && "px-2");
}

type Look = { readonly kind?: ButtonKind; readonly size?: ButtonSize };

export function Button({ kind, size, className, type = "button", ...rest }: Look & ComponentProps<"button">) {
  return <button type={type} className={classes(buttonLook(kind, size), className)} {...rest} />;
}

export function ButtonLink({ kind, size, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link prefetch={false} className={classes(buttonLook(kind, size), className)} {...rest} />;
}

/** A verb one would expect and may not do yet: dashed, still reachable, its reason beside it. */
export function BlockedButton({ reason, size = "normal", children }: { reason: ReactNode; size?: ButtonSize; children: ReactNode }) {
  const id = useId();
  return (
    <span className="inline-flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
      <button
        type="button"
        aria-disabled="true"
        aria-describedby={id}
        className={classes(SHAPE, SIZES[size], "cursor-not-allowed border-dashed border-line-2 text-ink-3")}
      >
        {children}
      </button>
      <span id={id} className="text-13 text-ink-3">
        {reason}
      </span>
    </span>
  );
}
