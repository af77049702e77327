"use client";

import { unstable_isUnrecognizedActionError as isUnrecognizedAction, unstable_rethrow as rethrow } from "next/navigation";
import { useRef, useState, useTransition } from "react";
import { useDrawnFor } from "@/components/ui/drawn-for";
import { newFormKey } from "@/components/ui/form-key";
import type { ActionResult, RefusedAction } from "@/lib/domain/action-result";

/** A server action as forms know it. */
export type ServerVerb = (input: unknown) => Promise<ActionResult>;

/**
 * Sends one verb at a time: what is sent while another is under way is ignored, and the same key goes with
 * every try until one succeeds, so that a form sent twice does its work once. It says for whom it was drawn, too.
 */
export function useVerb(action: ServerVerb) {
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<RefusedAction | null>(null);
  const drawnFor = useDrawnFor();
  const underWay = useRef(false);
  const formKey = useRef<string | null>(null);

  function send(input: Record<string, unknown>, onAnswer: (answer: ActionResult) => void): void {
    if (underWay.current) return;
    underWay.current = true;
    formKey.current ??= newFormKey();
    const sent = { ...input, ...drawnFor, formKey: formKey.current };
    startTransition(async () => {
      const answer = await answerTo<unknown, unknown>(action, sent).finally(() => (underWay.current = false));
      if (answer.ok) formKey.current = null;
      setRefusal(answer.ok ? null : answer);
      onAnswer(answer);
    });
  }

  return { send, pending, refusal, clearRefusal: () => setRefusal(null) };
}

/** What goes wrong on the way is a refusal too: nothing typed is lost to a broken line. */
export async function answerTo<I, R>(action: (input: I) => Promise<ActionResult<R>>, input: I): Promise<ActionResult<R>> {
  try {
    return await action(input);
  } catch (error) {
    rethrow(error);
    if (isUnrecognizedAction(error)) return { ok: false, code: "outdated", values: {} };
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : null;
    if (digest !== null) return { ok: false, code: "server-error", values: { reference: digest } };
    return { ok: false, code: "network", values: {} };
  }
}
