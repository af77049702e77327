import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { NewPerson } from "@/components/people/new-person";
import { requireRole } from "@/lib/edge/viewer";
import { loadUnitChoices } from "@/lib/queries/units-tree";
import { AdminPage } from "../../admin-page";
import { create } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.people"))("create") };
}

export default async function NewPersonPage() {
  await requireRole("administrator");
  const t = await getTranslations("admin.people");
  return (
    <AdminPage current="people" crumbs={[{ label: t("back"), href: "/admin/people" }, { label: t("create") }]} title={t("create")}>
      <ClientMessages namespaces={["admin", "people"]}>
        <NewPerson action={create} units={await loadUnitChoices()} />
      </ClientMessages>
    </AdminPage>
  );
}
