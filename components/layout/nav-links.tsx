"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { classes } from "@/components/ui/classes";

export type NavItem = { readonly href: string; readonly label: string };

type Look = { readonly all: string; readonly current: string; readonly other: string };

/** The ways, the one to the page one is on marked. A layout is not drawn again when one moves on, hence in the browser. */
export function NavLinks({ items, look, cut = false }: { items: readonly NavItem[]; look: Look; cut?: boolean }) {
  const path = usePathname();
  return items.map(({ href, label }) => {
    const current = href === "/" ? path === "/" : path === href || path.startsWith(`${href}/`);
    return (
      <Link key={href} href={href} prefetch={false} aria-current={current ? "page" : undefined} className={classes(look.all, current ? look.current : look.other)}>
        {cut ? <span className="truncate">{label}</span> : label}
      </Link>
    );
  });
}
