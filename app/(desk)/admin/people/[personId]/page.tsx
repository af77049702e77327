import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { MetaLine } from "@/components/layout/page-header";
import { AccountVerbs } from "@/components/people/account-verbs";
import { PersonForm } from "@/components/people/person-form";
import { InstantText } from "@/components/ui/instant-text";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/edge/viewer";
import { loadPerson } from "@/lib/queries/people-one";
import { loadUnitChoices } from "@/lib/queries/units-tree";
import { AdminPage } from "../../admin-page";
import { amend, deactivate, reactivate, reset } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.people"))("title") };
}

export default async function PersonPage({ params }: PageProps<"/admin/people/[personId]">) {
  await requireRole("administrator");
  const person = await loadPerson((await params).personId);
  if (!person) notFound();
  const [t, people] = [await getTranslations("admin.people"), await getTranslations("people.fields")];
  const name = <span lang="zh-CN">{person.name}</span>;
  const facts = [
    { label: people("userName"), children: person.userName },
    { label: t("state"), children: person.active ? (person.mustChangePassword ? t("mustChange") : t("states.active")) : t("states.inactive") },
    { label: t("lastSignIn"), children: person.lastSignIn ? <InstantText at={person.lastSignIn} /> : t("never") },
    { label: t("since"), children: <InstantText at={person.createdAt} /> },
  ];
  return (
    <AdminPage current="people" crumbs={[{ label: t("back"), href: "/admin/people" }, { label: name }]} title={name} meta={<MetaLine items={facts} />}>
      <ClientMessages namespaces={["admin", "people"]}>
        <PersonForm action={amend} units={await loadUnitChoices()} person={person} />
        <section className="mt-4 grid max-w-[640px] gap-3">
          <SectionHeading rule="strong">{t("account")}</SectionHeading>
          <AccountVerbs person={person} actions={{ reset, deactivate, reactivate }} />
        </section>
      </ClientMessages>
    </AdminPage>
  );
}
