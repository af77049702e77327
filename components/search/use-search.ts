"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { SearchAnswer, SearchVerb } from "@/components/search/search-answer";
import { answerTo } from "@/components/ui/use-verb";
import type { RefusedAction } from "@/lib/domain/action-result";

/** Typing rests so long before it is asked. */
const REST_MS = 180;

export type Searching = {
  /** The last answer; none for no words. */
  readonly answer: SearchAnswer | null;
  readonly refusal: RefusedAction | null;
  readonly pending: boolean;
  readonly again: () => void;
};

/** Asks for words once typing rests. An answer to what is no longer asked is dropped. */
export function useSearch(search: SearchVerb, words: string): Searching {
  const asked = words.trim();
  const [state, setState] = useState<Omit<Searching, "again">>({ answer: null, refusal: null, pending: false });
  const latest = useRef(0);

  const ask = useCallback(async () => {
    const number = ++latest.current;
    const result = await answerTo(search, { words: asked });
    if (number !== latest.current) return;
    setState(result.ok ? { answer: result.value ?? null, refusal: null, pending: false } : { answer: null, refusal: result, pending: false });
  }, [search, asked]);

  useEffect(() => {
    latest.current++;
    if (asked === "") return setState({ answer: null, refusal: null, pending: false });
    setState((before) => ({ ...before, refusal: null, pending: true }));
    const timer = setTimeout(() => void ask(), REST_MS);
    return () => clearTimeout(timer);
  }, [asked, ask]);

  useEffect(() => () => void latest.current++, []);

  const again = () => {
    setState((before) => ({ ...before, refusal: null, pending: true }));
    void ask();
  };
  return { ...state, again };
}
