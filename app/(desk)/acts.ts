import { getTranslations } from "next-intl/server";
import type { NavItem } from "@/components/layout/nav-links";
import type { Act } from "@/components/search/search-answer";
import { hasRole, isOffice, type Viewer } from "@/lib/domain/people/viewer";

/** What the search offers to do: go where the ways lead and to one's own pages; begin what one may begin. */
export async function actsOf(viewer: Viewer, ways: readonly NavItem[]): Promise<readonly Act[]> {
  const [search, frame, report, ledger, admin] = [await getTranslations("search"), await getTranslations("frame"), await getTranslations("report"), await getTranslations("ledger"), await getTranslations("admin")];
  const goTo = (href: string, place: string) => ({ href, words: search("goTo", { place }) });
  return [
    ...(isOffice(viewer) ? [{ href: "/reports/new", words: report("list.import") }, { href: "/tasks/new", words: ledger("newTask") }] : []),
    ...(hasRole(viewer, "administrator") ? [{ href: "/admin/people/new", words: admin("people.create") }, { href: "/admin/units/new", words: admin("units.create") }] : []),
    ...ways.map(({ href, label }) => goTo(href, label)),
    goTo("/notifications", frame("notifications")),
    goTo("/account", frame("nav.accountPage")),
  ];
}
