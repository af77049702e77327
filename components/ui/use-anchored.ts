"use client";

import { useLayoutEffect, type RefObject } from "react";

const GAP = 6;
const EDGE = 8;

/**
 * Keeps a floating panel beside its anchor while it is open: below, or above where there is more room;
 * never beyond the window's edges.
 *
 * @param end the panel's far edge follows the anchor's far edge
 */
export function useAnchored(open: boolean, anchor: RefObject<HTMLElement | null>, panel: RefObject<HTMLElement | null>, end = false): void {
  useLayoutEffect(() => {
    if (!open) return;
    const place = () => {
      if (anchor.current === null || panel.current === null) return;
      const at = anchor.current.getBoundingClientRect();
      const { offsetWidth: width, scrollHeight } = panel.current;
      const below = window.innerHeight - at.bottom - GAP - EDGE;
      const above = at.top - GAP - EDGE;
      const isAbove = scrollHeight > below && above > below;
      const room = isAbove ? above : below;
      const left = Math.min(end ? at.right - width : at.left, window.innerWidth - width - EDGE);
      Object.assign(panel.current.style, {
        left: `${Math.max(EDGE, left)}px`,
        maxHeight: `${Math.max(96, room)}px`,
        top: isAbove ? "auto" : `${at.bottom + GAP}px`,
        bottom: isAbove ? `${window.innerHeight - at.top + GAP}px` : "auto",
      });
    };
    place();
    window.addEventListener("scroll", place, { capture: true, passive: true });
    window.addEventListener("resize", place);
    return () => {
      window.removeEventListener("scroll", place, { capture: true });
      window.removeEventListener("resize", place);
    };
  }, [open, anchor, panel, end]);
}
