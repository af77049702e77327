"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Units } from "@/components/people/grants-editor";
import { OneTimePassword } from "@/components/people/one-time-password";
import { PersonForm } from "@/components/people/person-form";
import { Button, ButtonLink } from "@/components/ui/button";
import type { ServerVerb } from "@/components/ui/use-verb";

type Created = { readonly personId: string; readonly oneTimePassword: string | null };

/** The form of a new account, and in its place, once made, the one-time password and the ways on. */
export function NewPerson({ action, units }: { action: ServerVerb; units: Units }) {
  const t = useTranslations("admin.people");
  const [created, setCreated] = useState<Created | null>(null);
  if (created === null) return <PersonForm action={action} units={units} onDone={(value) => setCreated(value as Created)} />;
  return (
    <section className="grid max-w-[640px] gap-3.5">
      <h2 className="text-14 font-bold">{t("created")}</h2>
      <OneTimePassword password={created.oneTimePassword} />
      <div className="flex flex-wrap gap-2">
        <ButtonLink kind="primary" href={`/admin/people/${created.personId}`}>
          {t("toPerson")}
        </ButtonLink>
        <Button onClick={() => setCreated(null)}>{t("another")}</Button>
      </div>
    </section>
  );
}
