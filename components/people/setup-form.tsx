"use client";

import { useTranslations } from "next-intl";
import { PasswordInput } from "@/components/people/password-input";
import { Field } from "@/components/ui/field";
import { SectionHeading } from "@/components/ui/section-heading";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import { PASSWORD_MINIMUM } from "@/lib/domain/people/password-policy";
import { UNIT_KINDS } from "@/lib/domain/people/unit-kinds";

/** The first unit and its administrator. */
export function SetupForm({ action }: { action: ServerVerb }) {
  const t = useTranslations("sign-in.setup");
  const people = useTranslations("people");
  return (
    <VerbForm action={action} goTo="/">
      <SectionHeading>{t("unit")}</SectionHeading>
      <Field name="unit.name" label={people("fields.unitName")} hint={t("unitHint")}>
        <TextInput autoFocus />
      </Field>
      <div className="grid gap-3.5 sm:grid-cols-3">
        <Field name="unit.shortName" label={people("fields.shortName")}>
          <TextInput />
        </Field>
        <Field name="unit.code" label={people("fields.code")}>
          <TextInput defaultValue="001" />
        </Field>
        <Field name="unit.kind" label={people("fields.kind")}>
          <Select>
            {UNIT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {people(`unitKinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <SectionHeading>{t("administrator")}</SectionHeading>
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Field name="name" label={people("fields.name")}>
          <TextInput autoComplete="name" />
        </Field>
        <Field name="userName" label={people("fields.userName")}>
          <TextInput autoComplete="username" autoCapitalize="none" spellCheck={false} />
        </Field>
      </div>
      <div className="grid gap-3.5 sm:grid-cols-2">
        <PasswordInput name="password" label={people("fields.password")} hint={people("fields.passwordHint", { minimum: PASSWORD_MINIMUM })} autoComplete="new-password" />
        <PasswordInput name="again" label={people("fields.passwordAgain")} autoComplete="new-password" />
      </div>
      <SubmitButton>{t("submit")}</SubmitButton>
    </VerbForm>
  );
}
