import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { UnitForm } from "@/components/people/unit-form";
import { requireRole } from "@/lib/edge/viewer";
import { loadUnit } from "@/lib/queries/units-one";
import { loadUnitChoices } from "@/lib/queries/units-tree";
import { AdminPage } from "../../admin-page";
import { amend } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.units"))("title") };
}

export default async function UnitPage({ params }: PageProps<"/admin/units/[unitId]">) {
  await requireRole("administrator");
  const unit = await loadUnit((await params).unitId);
  if (!unit) notFound();
  const t = await getTranslations("admin.units");
  const name = <span lang="zh-CN">{unit.name}</span>;
  return (
    <AdminPage current="units" crumbs={[{ label: t("back"), href: "/admin/units" }, { label: name }]} title={name}>
      <ClientMessages namespaces={["admin", "people"]}>
        <UnitForm action={amend} units={await loadUnitChoices()} unit={unit} />
      </ClientMessages>
    </AdminPage>
  );
}
