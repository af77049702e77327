"use client";

import { useLayoutEffect, type RefObject } from "react";

const GAP = 2;

/** Numbers that would lie upon each other, of candidates that begin in one line, move down to the next free place. */
export function useSpreadTags(paper: RefObject<HTMLElement | null>, drawn: unknown): void {
  useLayoutEffect(() => {
    // All cleared, then all measured, then all moved: one layout, however many there are.
    const spread = () => {
      const tags = [...(paper.current?.querySelectorAll<HTMLElement>("[data-tag]") ?? [])];
      if (tags[0] === undefined || getComputedStyle(tags[0]).position !== "absolute") return;
      for (const tag of tags) tag.style.transform = "";
      const places = tags.map((tag) => tag.getBoundingClientRect());
      let free = -Infinity;
      for (const [index, { top, height }] of places.entries()) {
        const shift = Math.max(0, free - top);
        if (shift > 0) tags[index]!.style.transform = `translateY(${shift}px)`;
        free = top + shift + height + GAP;
      }
    };
    spread();
    const watch = new ResizeObserver(spread);
    if (paper.current) watch.observe(paper.current);
    return () => watch.disconnect();
  }, [paper, drawn]);
}
