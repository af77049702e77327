"use client";

import { useEffect, useRef, useState, type FormEvent } from "react";
import type { Proposals } from "@/components/task/forms/task-fields";
import type { ServerVerb } from "@/components/ui/use-verb";

const PAUSE_MS = 500;

/**
 * What is proposed for the words of a form, asked for anew when one pauses in them. An answer that came too late for
 * what stands there now is dropped, and one that did not come is not missed: proposals are a help, no more.
 *
 * @param names of the fields that hold the words, by what the action calls them
 */
export function useProposals<N extends string>(propose: ServerVerb, names: Readonly<Record<N, string>>) {
  const [proposals, setProposals] = useState<Proposals | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef("");
  useEffect(() => () => clearTimeout(timer.current), []);

  async function ask(form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const words = Object.fromEntries(Object.entries<string>(names).map(([as, name]) => [as, String(typed.get(name) ?? "").trim()]));
    const key = JSON.stringify(words);
    if (key === asked.current) return;
    asked.current = key;
    const answer = await propose(words).catch(() => null);
    if (key === asked.current && answer?.ok) setProposals(answer.value as Proposals);
  }

  function noteTyping({ currentTarget }: FormEvent<HTMLElement>): void {
    const form = currentTarget.closest("form");
    clearTimeout(timer.current);
    if (form !== null) timer.current = setTimeout(() => void ask(form), PAUSE_MS);
  }

  return { proposals, noteTyping };
}
