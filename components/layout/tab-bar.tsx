import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { DialogButton } from "@/components/ui/dialog-button";
import { NavLinks, type NavItem } from "@/components/layout/nav-links";

const LOOK = "flex h-14 min-w-0 items-center justify-center border-t-2 px-1 text-14 -mt-px";
const WAY = { all: LOOK, current: "border-ink font-bold text-ink", other: "border-transparent text-ink-2" };

/** The ways as words at the foot of a phone, and one's account as the last of them. */
export function TabBar({ items, account }: { items: readonly NavItem[]; account: ReactNode }) {
  const t = useTranslations("frame");
  return (
    <nav aria-label={t("navigation")} className="no-print fixed inset-x-0 bottom-0 z-20 grid auto-cols-fr grid-flow-col border-t border-line-2 bg-canvas pb-[env(safe-area-inset-bottom)] sm:hidden">
      <NavLinks items={items} look={WAY} cut />
      <DialogButton label={t("account")} title={t("account")} look={classes(LOOK, "border-transparent text-ink-2")}>
        {account}
      </DialogButton>
    </nav>
  );
}
