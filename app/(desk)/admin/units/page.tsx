import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { UnitTree } from "@/components/people/unit-tree";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { requireRole } from "@/lib/edge/viewer";
import { loadUnitTree } from "@/lib/queries/units-tree";
import { AdminPage } from "../admin-page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.units"))("title") };
}

export default async function UnitsPage() {
  await requireRole("administrator");
  const [t, units] = [await getTranslations("admin.units"), await loadUnitTree()];
  const create = (
    <ButtonLink kind="primary" href="/admin/units/new">
      {t("create")}
    </ButtonLink>
  );
  if (units.length === 0) {
    return (
      <AdminPage current="units" title={t("title")}>
        <EmptyState title={t("empty")} lead={t("emptyLead")} action={create} />
      </AdminPage>
    );
  }
  return (
    <AdminPage current="units" title={t("title")} note={t("count", { count: units.length })} actions={create}>
      <UnitTree units={units} />
    </AdminPage>
  );
}
