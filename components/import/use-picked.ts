"use client";

import { useCallback, useEffect, useState, type RefObject } from "react";
import type { Span } from "@/lib/domain/report/model";

/**
 * The words selected on the paper, in the reading's text, or the place clicked there as an empty span. Stays when
 * the focus goes to a button, so that the button can act on it.
 */
export function usePicked(paper: RefObject<HTMLElement | null>): { picked: Span | null; clearPicked: () => void } {
  const [picked, setPicked] = useState<Span | null>(null);
  useEffect(() => {
    const take = () => {
      const selection = document.getSelection();
      if (!selection || selection.rangeCount === 0 || paper.current === null) return;
      const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
      if (!paper.current.contains(startContainer) || !paper.current.contains(endContainer)) return;
      const [start, end] = [placeOf(startContainer, startOffset, "after"), placeOf(endContainer, endOffset, "before")];
      if (start === null || end === null) return;
      setPicked((before) => (before?.start === start && before.end === Math.max(start, end) ? before : { start, end: Math.max(start, end) }));
    };
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, [paper]);
  const clearPicked = useCallback(() => setPicked(null), []);
  return { picked, clearPicked };
}

/** The place in the text of a point in the page; between two pieces, that of the words `after` or `before` it. */
function placeOf(node: Node, offset: number, towards: "after" | "before"): number | null {
  if (node instanceof Text) {
    const piece = node.parentElement?.closest<HTMLElement>("[data-at]");
    if (piece) return Number(piece.dataset["at"]) + offset;
  }
  const line = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>("[data-line]");
  if (!line) return null;
  const point = document.createRange();
  point.setStart(node, offset);
  const pieces = [...line.querySelectorAll<HTMLElement>("[data-at]")];
  const after = pieces.find((piece) => point.comparePoint(piece, 0) >= 0);
  if (towards === "after" && after) return Number(after.dataset["at"]);
  const before = (after ? pieces.slice(0, pieces.indexOf(after)) : pieces).at(-1);
  return before ? Number(before.dataset["at"]) + (before.textContent?.length ?? 0) : Number(line.dataset["line"]);
}
