import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { NavLinks, type NavItem } from "@/components/layout/nav-links";
import { SearchButton } from "@/components/search/search";
import { Kbd } from "@/components/ui/kbd";
import { PopoverButton } from "@/components/ui/popover-button";

const WAY = {
  all: "flex items-center border-y-2 border-t-transparent whitespace-nowrap",
  current: "border-b-ink font-bold text-ink",
  other: "border-b-transparent text-ink-2 hover:text-ink",
};

type Props = {
  readonly items: readonly NavItem[];
  /** Nothing is searched before a first password is changed. */
  readonly search: boolean;
  readonly notifications: { readonly href: string; readonly count: number };
  /** Whose desk this is, in words: unit and role. */
  readonly who: ReactNode;
  /** What one may do with one's account: opens under `who`. */
  readonly account: ReactNode;
  /** The switch of languages, at the far right. */
  readonly language: ReactNode;
};

/** The bar over every page: the mark, where one can go, what is new, whose desk it is. On a phone the ways are below. */
export function TopBar({ items, search, notifications, who, account, language }: Props) {
  const t = useTranslations("frame");
  return (
    <header className="no-print flex h-bar items-center gap-7 border-b border-line bg-canvas px-6 max-md:gap-4 max-sm:px-4">
      <Link href="/" prefetch={false} lang="zh-CN" className="flex h-full flex-none items-center whitespace-nowrap pointer-coarse:min-w-11 text-[17px] font-[700] tracking-[.14em] sm:me-1">
        {t("brand")}
      </Link>
      <nav aria-label={t("navigation")} className="flex h-full gap-6 max-md:gap-4 max-sm:hidden">
        <NavLinks items={items} look={WAY} />
      </nav>
      <div className="min-w-0 grow truncate text-13 text-ink-2 sm:hidden">{who}</div>
      <div className="grow max-sm:hidden" />
      {search && <SearchField />}
      <Link href={notifications.href} prefetch={false} className="go flex h-full items-center gap-1 text-13 whitespace-nowrap text-ink-2 hover:text-ink">
        {t("notifications")}
        <b className="text-ink">{notifications.count}</b>
      </Link>
      <PopoverButton label={who} end className="h-full min-w-0 truncate text-13 text-ink-2 hover:text-ink max-sm:hidden">
        {account}
      </PopoverButton>
      <div className="text-13 whitespace-nowrap max-md:hidden">{language}</div>
    </header>
  );
}

/** Looks like the field that opens from it; where there is no room for one, a word. */
function SearchField() {
  const t = useTranslations("search");
  return (
    <>
      <SearchButton className="flex h-[30px] w-[236px] flex-none items-center justify-between rounded-1 border border-control ps-2.5 pe-1.5 text-13 text-ink-3 hover:text-ink max-lg:hidden pointer-coarse:h-11">
        {t("field")} <Kbd>Ctrl K</Kbd>
      </SearchButton>
      <SearchButton className="go flex h-full flex-none items-center text-13 whitespace-nowrap text-ink-2 hover:text-ink lg:hidden">{t("button")}</SearchButton>
    </>
  );
}
