"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import { FilePassword } from "@/components/import/file-password";
import { useImportRefusal } from "@/components/import/use-import-refusal";
import { Button } from "@/components/ui/button";
import { FormContext } from "@/components/ui/form-context";
import { useVerb, type ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly reread: ServerVerb;
  /** What to read again, asked when it is sent; null where something is to be mended first, said as `fault`. */
  readonly inputNow: () => Promise<Record<string, unknown> | null>;
  readonly onDone: (value: unknown) => void;
  readonly fault?: string | null;
  readonly label: string;
  readonly className?: string;
  readonly children?: ReactNode;
};

/** Reads a kept file again; one that opens with a password is asked for it in place. */
export function RereadForm({ reread, inputNow, onDone, fault = null, label, className, children }: Props) {
  const t = useTranslations("import");
  const wordsOf = useImportRefusal();
  const { send, pending, refusal } = useVerb(reread);
  const [asking, setAsking] = useState(false);
  const password = useRef<HTMLInputElement>(null);
  const isLocked = refusal?.code === "password" && "wrong" in refusal.values;
  const isWrong = isLocked && refusal.values["wrong"] === "yes";
  const busy = pending || asking;
  useEffect(() => {
    if (isLocked && !busy) password.current?.focus();
  }, [isLocked, busy]);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setAsking(true);
    const input = await inputNow().finally(() => setAsking(false));
    if (input === null) return;
    const typed = password.current?.value;
    send({ ...input, ...(typed !== undefined && { password: typed }) }, (answer) => answer.ok && onDone(answer.value));
  }

  const said = fault ?? (refusal !== null && !isLocked ? wordsOf(refusal.code, refusal.values) : null);
  return (
    <FormContext value={{ pending: busy, faults: new Map(isWrong ? [["password", t("password.wrong")]] : []) }}>
      <form method="post" noValidate onSubmit={submit} aria-label={label} className={className}>
        {children}
        <div role="alert">{said !== null && <p className="text-13 font-bold">{said}</p>}</div>
        {isLocked && <FilePassword ref={password} />}
        <div>
          <Button size="small" type="submit" aria-disabled={busy}>
            {busy ? t("reread.doing") : t("reread.do")}
          </Button>
        </div>
      </form>
    </FormContext>
  );
}
