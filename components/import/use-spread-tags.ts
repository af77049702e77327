"use client";

import { useLayoutEffect, type RefObject } from "react";

const GAP = 2;

/** Numbers that would lie upon each other, of candidates that begin in one line, move down to the next free place. */
export function useSpreadTags(paper: RefObject<HTMLElement | null>, drawn: unknown): void {
  useLayoutEffect(() => {
    const spread = () => {
      let free = -Infinity;
      for (const tag of paper.current?.querySelectorAll<HTMLElement>("[data-tag]") ?? []) {
        tag.style.transform = "";
        if (getComputedStyle(tag).position !== "absolute") continue;
        const { top, height } = tag.getBoundingClientRect();
        const shift = Math.max(0, free - top);
        if (shift > 0) tag.style.transform = `translateY(${shift}px)`;
        free = top + shift + height + GAP;
      }
    };
    spread();
    const watch = new ResizeObserver(spread);
    if (paper.current) watch.observe(paper.current);
    return () => watch.disconnect();
  }, [paper, drawn]);
}
