"use client";

import { createContext, useContext, useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";

/** What is to be said of what stands in a field, or null. It bars nothing. */
export type TextCheck = (text: string) => ReactNode;

/** Checks what is typed in the fields inside; null where nobody asks for it. */
export const TextCheckContext = createContext<TextCheck | null>(null);

/** For the element around a field: what is said of its text as one types, until the form is cleared. */
export function useTextCheck() {
  const check = useContext(TextCheckContext);
  const around = useRef<HTMLDivElement>(null);
  const [remark, setRemark] = useState<ReactNode>(null);

  useEffect(() => {
    const form = around.current?.closest("form");
    const clear = () => setRemark(null);
    form?.addEventListener("reset", clear);
    return () => form?.removeEventListener("reset", clear);
  }, []);

  function onInput({ target }: FormEvent) {
    if (check !== null && isText(target)) setRemark(check(target.value));
  }

  return { around, onInput, remark, isChecked: check !== null };
}

function isText(target: EventTarget): target is HTMLTextAreaElement | HTMLInputElement {
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === "text");
}
