import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { UnitForm } from "@/components/people/unit-form";
import { requireRole } from "@/lib/edge/viewer";
import { loadUnitChoices } from "@/lib/queries/units-tree";
import { AdminPage } from "../../admin-page";
import { create } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.units"))("create") };
}

export default async function NewUnitPage() {
  await requireRole("administrator");
  const t = await getTranslations("admin.units");
  return (
    <AdminPage current="units" crumbs={[{ label: t("back"), href: "/admin/units" }, { label: t("create") }]} title={t("create")}>
      <ClientMessages namespaces={["admin", "people"]}>
        <UnitForm action={create} units={await loadUnitChoices()} />
      </ClientMessages>
    </AdminPage>
  );
}
