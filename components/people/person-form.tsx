"use client";

import { useTranslations } from "next-intl";
import { ChargesEditor } from "@/components/people/charges-editor";
import { GrantsEditor, type Units } from "@/components/people/grants-editor";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import type { Role } from "@/lib/domain/people/roles";

type Person = {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly telephone: string | null;
  readonly grants: readonly { readonly role: Role; readonly unitId: string }[];
  readonly charges: readonly string[];
};

type Props = { readonly action: ServerVerb; readonly units: Units; readonly person?: Person; readonly onDone?: (value: unknown) => void };

/** A person, new or as they are. The user name is given once: it stands in the record. */
export function PersonForm({ action, units, person, onDone }: Props) {
  const t = useTranslations("admin.people");
  const people = useTranslations("people.fields");
  const way = person ? { hidden: { personId: person.id, version: person.version }, done: t("amended") } : {};
  return (
    <VerbForm action={action} {...way} {...(onDone && { onDone })} className="max-w-[640px]">
      {!person && (
        <Field name="userName" label={people("userName")} hint={people("userNameHint")} className="sm:max-w-[320px]">
          <TextInput autoComplete="off" autoCapitalize="none" spellCheck={false} autoFocus />
        </Field>
      )}
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Field name="name" label={people("name")}>
          <TextInput lang="zh-CN" autoComplete="off" defaultValue={person?.name} />
        </Field>
        <Field name="telephone" label={people("telephone")} optional>
          <TextInput type="tel" autoComplete="off" defaultValue={person?.telephone ?? ""} />
        </Field>
      </div>
      <GrantsEditor units={units} grants={person?.grants ?? []} />
      <ChargesEditor units={units} charges={person?.charges ?? []} />
      <div>
        <SubmitButton>{t(person ? "amendSubmit" : "createSubmit")}</SubmitButton>
      </div>
    </VerbForm>
  );
}
