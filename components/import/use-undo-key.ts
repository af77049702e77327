"use client";

import { useEffect, useRef } from "react";

/** Ctrl Z takes back the last correction, where it does not take back letters. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  useEffect(() => void (latest.current = undo), [undo]);
  useEffect(() => {
    const take = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "z" || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      const typing = event.target instanceof Element && event.target.closest("input, textarea, [contenteditable]") !== null;
      if (typing || event.defaultPrevented || document.querySelector("dialog:modal") !== null) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", take);
    return () => document.removeEventListener("keydown", take);
  }, []);
}
