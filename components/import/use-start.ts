"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { contentKeys } from "@/components/import/content-keys";
import { sendReport, type ImportStep } from "@/components/import/send-report";
import { useDrawnFor } from "@/components/ui/drawn-for";
import type { RefusedAction } from "@/lib/domain/action-result";

/** A file that wants its password, still chosen; `wrong` once one was tried. */
export type Locked = { readonly file: File; readonly wrong: boolean };

export type Refused = { readonly content: File | string; readonly refusal: RefusedAction };

/** A report on its way in, one at a time: how far it is, what was refused, what wants a password. `reportId`: of which it is a corrected edition. */
export function useStart(onRead: () => void, reportId?: string) {
  const router = useRouter();
  const { drawnFor } = useDrawnFor();
  const [step, setStep] = useState<ImportStep | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [locked, setLocked] = useState<Locked | null>(null);
  const [keyOf] = useState(contentKeys);
  const cancelSending = useRef<(() => void) | null>(null);
  useEffect(() => () => cancelSending.current?.(), []);

  async function take(content: File | string, password: string | null = null): Promise<void> {
    if (cancelSending.current !== null) return;
    setRefused(null);
    if (password === null) setLocked(null);
    const { answer, cancel } = sendReport(content, { formKey: keyOf(content), reportId, password, drawnFor }, setStep);
    cancelSending.current = cancel;
    const result = await answer;
    cancelSending.current = null;
    if (result.ok && result.value) {
      onRead();
      return router.push(`/reports/drafts/${result.value.draftId}`);
    }
    setStep(null);
    if (result.ok) return;
    if (content instanceof File && result.code === "password" && "wrong" in result.values) return setLocked({ file: content, wrong: result.values["wrong"] === "yes" });
    setLocked(null);
    setRefused({ content, refusal: result });
  }

  return { step, refused, locked, take, cancel: () => cancelSending.current?.(), unlock: (password: string) => locked && void take(locked.file, password), forget: () => setLocked(null) };
}
