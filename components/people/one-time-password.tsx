"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";

/** The password, this once; null where the form had been sent before. */
export function OneTimePassword({ password }: { password: string | null }) {
  const t = useTranslations("admin.people");
  const [copied, setCopied] = useState(false);
  if (password === null) return <p role="status">{t("oneTimeGone")}</p>;
  return (
    <div role="status" className="rounded-1 border border-ink px-[18px] py-3.5">
      <p className="text-13 font-bold">{t("oneTime")}</p>
      <p className="mt-1 font-mono text-22 break-all select-all">{password}</p>
      <p className="mt-1 mb-2.5 text-13 text-ink-2">{t("oneTimeLead")}</p>
      <Button size="small" onClick={() => setCopied(copyText(password))}>
        <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
      </Button>
    </div>
  );
}
