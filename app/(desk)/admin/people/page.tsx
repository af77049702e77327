import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { PeopleFilters } from "@/components/people/people-filters";
import { PeopleTable } from "@/components/people/people-table";
import { BeyondLast } from "@/components/ui/beyond-last";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { peopleHref, readPeopleAddress } from "@/lib/domain/people/people-filter";
import { requireRole } from "@/lib/edge/viewer";
import { loadPeople, PEOPLE_A_PAGE } from "@/lib/queries/people-list";
import { loadUnitChoices } from "@/lib/queries/units-tree";
import { AdminPage } from "../admin-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.people"))("title") };
}

export default async function PeoplePage({ searchParams }: PageProps<"/admin/people">) {
  await requireRole("administrator");
  const units = await loadUnitChoices();
  const { nonsense, ...asked } = readPeopleAddress(await searchParams);
  const isGone = asked.unitId !== null && !units.some(({ id }) => id === asked.unitId);
  const filter = isGone ? { ...asked, unitId: null } : asked;
  const [{ rows, total }, t] = [await loadPeople(filter), await getTranslations("admin.people")];
  const from = (filter.page - 1) * PEOPLE_A_PAGE;
  const create = (
    <ButtonLink kind="primary" href="/admin/people/new">
      {t("create")}
    </ButtonLink>
  );
  return (
    <AdminPage current="people" title={t("title")} note={t("count", { count: total })} actions={create}>
      <NonsenseNotice nonsense={nonsense} gone={isGone ? ["unit"] : []} />
      <PeopleFilters filter={filter} units={units} hrefOf={(change) => peopleHref(filter, change)} />
      {total > 0 && rows.length === 0 ? (
        <BeyondLast total={total} page={filter.page} firstHref={peopleHref(filter, { page: 1 })} />
      ) : rows.length === 0 ? (
        <EmptyState title={t("empty")} lead={t("emptyLead")} action={<ButtonLink href="/admin/people">{t("clear")}</ButtonLink>} />
      ) : (
        <>
          <PeopleTable people={rows} />
          <Pagination
            from={from + 1}
            to={from + rows.length}
            total={total}
            previousHref={filter.page > 1 ? peopleHref(filter, { page: filter.page - 1 }) : undefined}
            nextHref={from + rows.length < total ? peopleHref(filter, { page: filter.page + 1 }) : undefined}
          />
        </>
      )}
    </AdminPage>
  );
}
