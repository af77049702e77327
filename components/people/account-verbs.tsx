"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { OneTimePassword } from "@/components/people/one-time-password";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

type Actions = Readonly<Record<"reset" | "deactivate" | "reactivate", ServerVerb>>;
type Person = { readonly id: string; readonly name: string; readonly version: number; readonly active: boolean };

/** What may be done to an account as a whole: a new password, closing it, opening it again. */
export function AccountVerbs({ person, actions }: { person: Person; actions: Actions }) {
  const [told, setTold] = useState<{ readonly password: string | null } | null>(null);
  const hidden = { personId: person.id, version: person.version };
  const takePassword = (value: unknown) => setTold({ password: (value as { oneTimePassword: string | null }).oneTimePassword });
  return (
    <div className="grid gap-3">
      <div className="flex flex-wrap gap-2">
        {person.active && <Verb verb="reset" name={person.name} action={actions.reset} hidden={{ personId: person.id }} onDone={takePassword} />}
        {person.active && <Verb verb="deactivate" name={person.name} action={actions.deactivate} hidden={hidden} />}
        {!person.active && <Verb verb="reactivate" name={person.name} action={actions.reactivate} hidden={hidden} />}
      </div>
      {told && <OneTimePassword password={told.password} />}
    </div>
  );
}

type VerbProps = { readonly verb: keyof Actions; readonly name: string; readonly action: ServerVerb; readonly hidden: Record<string, unknown>; readonly onDone?: (value: unknown) => void };

function Verb({ verb, name, action, hidden, onDone }: VerbProps) {
  const t = useTranslations("admin.people");
  const done = verb === "reset" ? {} : { done: t(verb === "deactivate" ? "deactivated" : "reactivated") };
  return (
    <DialogButton label={t(verb)} title={t("verbOf", { verb: t(verb), name })} lead={t(`${verb}Lead`)}>
      <VerbForm action={action} hidden={hidden} {...done} {...(onDone && { onDone })}>
        <DialogActions>
          <SubmitButton>{t(`${verb}Submit`)}</SubmitButton>
        </DialogActions>
      </VerbForm>
    </DialogButton>
  );
}
