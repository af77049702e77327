import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { ClientMessages } from "@/components/layout/client-messages";
import { Desk } from "@/components/layout/desk";
import { Keys } from "@/components/layout/keys";
import { LanguageSwitch } from "@/components/layout/preference-switches";
import { TabBar } from "@/components/layout/tab-bar";
import { TopBar } from "@/components/layout/top-bar";
import { Search } from "@/components/search/search";
import { TrailKeeper } from "@/components/task/trail-keeper";
import { DrawnFor } from "@/components/ui/drawn-for";
import { hasRole, isOffice, type Viewer } from "@/lib/domain/people/viewer";
import { currentViewer } from "@/lib/edge/viewer";
import { countUnread } from "@/lib/queries/unread-count";
import { chooseLocale } from "@/app/preferences/actions";
import { AccountMenu } from "./account-menu";
import { search } from "./actions";
import { actsOf } from "./acts";

/** The frame of everything behind sign-in. Each page asks by itself who is asking; the frame only shows. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  const session = await currentViewer();
  if (!session) return children;
  const t = await getTranslations("frame");
  const { viewer } = session;
  const items = waysOf(viewer).map((way) => ({ href: HREFS[way], label: t(`nav.${way}`) }));
  const phoneItems = items.filter(({ href }) => href !== HREFS.admin).slice(0, 4);
  const unread = session.mustChangePassword ? 0 : await countUnread(viewer);
  return (
    <DrawnFor personId={viewer.personId}>
      <Desk
        top={
          <TopBar
            items={session.mustChangePassword ? [] : items}
            search={!session.mustChangePassword}
            notifications={{ href: "/notifications", count: unread }}
            who={<Capacity viewer={viewer} />}
            account={<AccountMenu viewer={viewer} />}
            language={<LanguageSwitch choose={chooseLocale} />}
          />
        }
        tabs={<TabBar items={session.mustChangePassword ? [] : phoneItems} account={<AccountMenu viewer={viewer} />} />}
      >
        {children}
        <TrailKeeper />
        {!session.mustChangePassword && (
          <ClientMessages namespaces={["search"]}>
            <Search search={search} acts={await actsOf(viewer, items)} />
          </ClientMessages>
        )}
        <Keys ways={{ ledger: HREFS.tasks, reports: HREFS.reports, overdue: viewsOverdue(viewer) ? HREFS.overdue : `${HREFS.tasks}?light=red` }} words={(await getMessages()).frame.keys} />
      </Desk>
    </DrawnFor>
  );
}

const HREFS = { home: "/", reports: "/reports", tasks: "/tasks", overdue: "/overdue", admin: "/admin" } as const;

type Way = keyof typeof HREFS;

function waysOf(viewer: Viewer): Way[] {
  return ["home", "reports", "tasks", ...(viewsOverdue(viewer) ? ["overdue" as const] : []), ...(hasRole(viewer, "administrator") ? ["admin" as const] : [])];
}

function viewsOverdue(viewer: Viewer): boolean {
  return hasRole(viewer, "leader") || isOffice(viewer);
}

/** The unit and role one is here in: the first held, the rest in the menu. */
async function Capacity({ viewer }: { viewer: Viewer }) {
  const t = await getTranslations("people");
  const [first, ...others] = viewer.roles;
  if (!first) return viewer.name;
  return (
    <>
      <span lang="zh-CN">{first.unitName}</span>
      {` · ${t(`roles.${first.role}`)}`}
      {others.length > 0 && ` +${others.length}`}
    </>
  );
}
