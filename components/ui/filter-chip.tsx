import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { PopoverButton } from "@/components/ui/popover-button";

const CHIP = "inline-flex h-ctl-s items-center rounded-1 border text-13 whitespace-nowrap";

/** A thing chosen, such as an addressee: its kind, its name, a way to take it away. */
export function Chip({ label, on = false, children }: { label?: ReactNode; on?: boolean; children: ReactNode }) {
  return (
    <span className={classes(CHIP, "gap-3 px-2", on ? "border-accent bg-accent-soft text-ink" : "border-line-2 text-ink-2")}>
      {label}
      <span className={on ? "font-bold" : ""}>{children}</span>
    </span>
  );
}

/**
 * A filter: its name, what it is set to, and the list that opens from it. All of it is in the address.
 *
 * @param value the set value in words; none where the filter is not set
 * @param clearHref the same page without this filter
 */
export function FilterChip({ label, value, clearHref, children }: { label: string; value?: ReactNode; clearHref?: string; children: ReactNode }) {
  const t = useTranslations("ui");
  const isSet = value !== undefined;
  return (
    <span className={classes(CHIP, isSet ? "border-accent bg-accent-soft text-ink" : "border-line-2 text-ink-2 hover:bg-sunken")}>
      <PopoverButton label={<FilterWords label={label} value={value} />} className="go h-full px-2" panelClassName="min-w-44 max-w-[min(360px,calc(100vw-16px))] py-1.5 text-13">
        {children}
      </PopoverButton>
      {isSet && clearHref !== undefined && (
        <Link href={clearHref} prefetch={false} aria-label={t("remove", { what: label })} className="-ms-1.5 flex h-full min-w-6 items-center justify-center px-1.5 text-ink-3 hover:text-ink pointer-coarse:min-w-11">
          ×
        </Link>
      )}
    </span>
  );
}

function FilterWords({ label, value }: { label: string; value: ReactNode }) {
  return value === undefined ? (
    label
  ) : (
    <span className="flex gap-3">
      {label}
      <b className="max-w-44 truncate">{value}</b>
    </span>
  );
}

/** One line of a filter's list: a link to the page with it set, and how many it would show. */
export function FilterOption({ href, count, chosen, children }: { href: string; count?: number; chosen: boolean; children: ReactNode }) {
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={chosen ? "true" : undefined}
      className={classes("flex min-h-9 items-center justify-between gap-6 px-3.5 -outline-offset-2! hover:bg-sunken pointer-coarse:min-h-11", chosen && "bg-accent-soft font-bold")}
    >
      <span className="min-w-0 truncate">{children}</span>
      {count !== undefined && <span className="font-normal text-ink-3">{count}</span>}
    </Link>
  );
}
