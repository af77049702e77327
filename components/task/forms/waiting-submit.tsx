"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Uploads } from "@/components/evidence/use-uploads";
import { SubmitButton } from "@/components/ui/submit-button";

/** Sends the form once its files have arrived; before, it says how many it waits for. */
export function WaitingSubmit({ uploads, className, children }: { uploads: Uploads; className?: string; children: ReactNode }) {
  const t = useTranslations("task-page.upload");
  if (!uploads.busy) return <SubmitButton className={className}>{children}</SubmitButton>;
  const left = uploads.list.filter(({ state }) => state === "waiting" || state === "sending").length;
  return (
    <SubmitButton aria-disabled className={className} onClick={(event) => event.preventDefault()}>
      {t("sending", { count: left })}
    </SubmitButton>
  );
}
