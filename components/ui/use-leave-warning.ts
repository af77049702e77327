"use client";

import { useEffect, type RefObject } from "react";

/**
 * Asks before what was typed would be lost: closing or leaving by address through the browser's own question,
 * leaving by a link of ours with `words`.
 */
export function useLeaveWarning(isDirty: RefObject<boolean>, words: string): void {
  useEffect(() => {
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (isDirty.current) event.preventDefault();
    };
    const beforeLink = (event: MouseEvent) => {
      if (!isDirty.current || !leavesPage(event) || window.confirm(words)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", beforeUnload);
    document.addEventListener("click", beforeLink, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", beforeUnload);
      document.removeEventListener("click", beforeLink, { capture: true });
    };
  }, [isDirty, words]);
}

function leavesPage(event: MouseEvent): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false;
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.target === "_blank" || link.hasAttribute("download")) return false;
  return link.origin === location.origin && link.pathname !== location.pathname;
}
