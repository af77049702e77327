"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { stateAfter, type SaveState } from "@/components/import/save-state";
import { useDrawnFor } from "@/components/ui/drawn-for";
import { newFormKey } from "@/components/ui/form-key";
import { answerTo, type ServerVerb } from "@/components/ui/use-verb";
import type { Correction } from "@/lib/domain/report/corrections/correction";

const REST_MS = 600;
const RETRY_MS = 5_000;

export type Saved = { readonly version: number; readonly savedAt: string };

type Given = { readonly draftId: string; readonly saved: Saved; /** As the server has them. */ readonly stored: readonly Correction[]; readonly corrections: readonly Correction[]; readonly save: ServerVerb };

/**
 * Saves the corrections a moment after each change, one saving at a time, each upon the version the last one gave.
 * What does not arrive is sent again by itself; what is refused is not.
 *
 * `saveNow` gives the version that all corrections so far are saved in, or null where that failed.
 */
export function useAutosave({ draftId, saved: initial, stored, corrections, save }: Given) {
  const [saved, setSaved] = useState(initial);
  const [state, setState] = useState<SaveState>({ type: "saved" });
  const { drawnFor } = useDrawnFor();
  const [arrived, setArrived] = useState(stored);
  const base = useRef({ version: initial.version, corrections: stored });
  const latest = useRef(corrections);
  const running = useRef<Promise<boolean> | null>(null);
  useEffect(() => void (latest.current = corrections), [corrections]);

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const sent = latest.current;
    setState({ type: "saving" });
    const answer = await answerTo<unknown, unknown>(save, { draftId, version: base.current.version, corrections: sent, drawnFor, formKey: newFormKey() });
    setState(stateAfter(answer));
    if (!answer.ok) return false;
    const next = answer.value as Saved;
    base.current = { version: next.version, corrections: sent };
    setArrived(sent);
    setSaved(next);
    return true;
  }, [draftId, drawnFor, save]);

  const saveNow = useCallback(async (): Promise<number | null> => {
    for (let going = true; going && base.current.corrections !== latest.current; ) {
      running.current ??= saveOnce().finally(() => (running.current = null));
      going = await running.current;
    }
    return base.current.corrections === latest.current ? base.current.version : null;
  }, [saveOnce]);

  const isRefused = state.type === "refused";
  const isOffline = state.type === "offline";
  useEffect(() => {
    if (isRefused || base.current.corrections === corrections) return;
    const timer = setTimeout(saveNow, isOffline ? RETRY_MS : REST_MS);
    return () => clearTimeout(timer);
  }, [corrections, isRefused, isOffline, saveNow]);

  /** Another version was loaded from the server: what is saved from here on stands on it. */
  const rebase = useCallback((version: Saved, stored: readonly Correction[]) => {
    base.current = { version: version.version, corrections: stored };
    setArrived(stored);
    setSaved(version);
    setState({ type: "saved" });
  }, []);

  const isSaved = useCallback(() => base.current.corrections === latest.current, []);
  // Nothing is called saved in the moment before it is sent.
  const shown: SaveState = state.type === "saved" && arrived !== corrections ? { type: "saving" } : state;
  return { saved, state: shown, saveNow, rebase, isSaved, baseCorrections: () => base.current.corrections };
}
