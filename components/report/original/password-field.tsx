"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Button } from "@/components/ui/button";
import { FIELD_LOOK } from "@/components/ui/text-input";

/** Asks for a locked document's password, which is handed to the drawing alone. */
export function PasswordField({ wrong, onGive }: { wrong: boolean; onGive: (password: string) => void }) {
  const t = useTranslations("report.original");
  const id = useId();
  const [password, setPassword] = useState("");
  return (
    <form
      className="original-status"
      onSubmit={(event) => {
        event.preventDefault();
        if (password !== "") onGive(password);
      }}
    >
      <label htmlFor={id}>{t("password")}</label>
      <span className="mt-1 flex gap-2">
        <input id={id} type="password" autoComplete="off" value={password} onChange={({ target }) => setPassword(target.value)} aria-invalid={wrong || undefined} aria-describedby={`${id}-hint`} className={`${FIELD_LOOK} h-ctl max-w-60`} />
        <Button type="submit">{t("unlock")}</Button>
      </span>
      <p id={`${id}-hint`} role={wrong ? "alert" : undefined} className={wrong ? "mt-1 font-bold" : "mt-1 text-12 text-ink-3"}>
        {t(wrong ? "wrongPassword" : "passwordHint")}
      </p>
    </form>
  );
}
