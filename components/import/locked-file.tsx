"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, type FormEvent } from "react";
import { FilePassword } from "@/components/import/file-password";
import type { Locked } from "@/components/import/use-start";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-context";

type Props = { readonly locked: Locked; readonly pending: boolean; readonly onPassword: (password: string) => void; readonly onForget: () => void };

/** A file that opens with a password is asked for it in place; the password goes with the file and is kept nowhere. */
export function LockedFile({ locked: { file, wrong }, pending, onPassword, onForget }: Props) {
  const t = useTranslations("import.start.locked");
  const words = useTranslations("import.password");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (pending) return;
    field.current?.focus();
    field.current?.select();
  }, [pending, wrong]);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    onPassword(field.current?.value ?? "");
  }

  return (
    <FormContext value={{ pending, faults: new Map(wrong && !pending ? [["password", words("wrong")]] : []) }}>
      <form noValidate onSubmit={submit} className="grid gap-3">
        <p className="text-13" role="status">
          {t.rich("lead", { name: file.name, b: (chunks) => <b lang="zh-CN" className="wrap-anywhere">{chunks}</b> })}
        </p>
        <FilePassword ref={field} />
        <div className="flex flex-wrap gap-2">
          <Button kind="primary" type="submit" aria-disabled={pending}>
            {t("read")}
          </Button>
          <Button kind="quiet" aria-disabled={pending} onClick={() => !pending && onForget()}>
            {t("another")}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}
