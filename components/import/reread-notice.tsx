"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, type FormEvent } from "react";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import { useVerb, type ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly draftId: string;
  readonly reread: ServerVerb;
  /** Saves what is not saved yet; gives the version to read again upon, null where it could not be saved. */
  readonly saveNow: () => Promise<number | null>;
};

/** The reader has become better since this was read: it may be read again, and what was corrected is moved along. */
export function RereadNotice({ draftId, reread, saveNow }: Props) {
  const t = useTranslations("import.reread");
  const locked = useTranslations("import.start.locked");
  const router = useRouter();
  const wordsOf = useImportRefusal();
  const { send, pending, refusal } = useVerb(reread);
  const [unsaved, setUnsaved] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const wantsPassword = refusal?.code === "password" && "wrong" in refusal.values;
  const wrong = wantsPassword && refusal.values["wrong"] === "yes";

  async function go(event: FormEvent) {
    event.preventDefault();
    const version = await saveNow();
    setUnsaved(version === null);
    if (version === null) return;
    const typed = password.current?.value;
    send({ draftId, version, ...(typed !== undefined && { password: typed }) }, (answer) => {
      if (!answer.ok) return void setTimeout(() => password.current?.focus());
      const { kept, unkept } = answer.value as { kept: number; unkept: number };
      showToast(t("done", { kept, unkept }));
      router.refresh();
    });
  }

  const fault = unsaved ? t("unsaved") : refusal !== null && !wantsPassword ? wordsOf(refusal.code, refusal.values) : null;
  return (
    <FormContext value={{ pending, faults: new Map(wrong ? [["password", locked("wrong")]] : []) }}>
      <form noValidate onSubmit={go} aria-label={t("title")} className="mx-6 my-3 grid gap-2 border border-ink px-[18px] py-3 text-13 max-sm:mx-4">
        <p>
          <b>{t("title")}</b> {t("lead")}
        </p>
        <div role="alert">{fault !== null && <p className="font-bold">{fault}</p>}</div>
        {wantsPassword && (
          <Field name="password" label={locked("password")} hint={locked("hint")} className="max-w-80">
            <TextInput ref={password} type="password" autoComplete="off" maxLength={127} />
          </Field>
        )}
        <div>
          <Button size="small" type="submit" aria-disabled={pending}>
            {pending ? t("doing") : t("do")}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}
