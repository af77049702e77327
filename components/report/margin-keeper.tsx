"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { copyWords } from "@/components/report/copy-words";
import { drawElbows } from "@/components/report/margin-places";
import { marginShown } from "@/components/report/margin-shown";
import type { Span } from "@/lib/domain/report/model";

const SHOW_AFTER_MS = 150;
const HIDE_AFTER_MS = 200;

/**
 * Brings the margin to life: a mark that is pointed at or focused lights its sentence and soon shows its tasks; leaving
 * puts them away, Escape at once; on a phone a tap opens them as a sheet. Everything shown was drawn by the server.
 */
export function MarginKeeper({ lit, className, children }: { /** What the address lights. */ lit: Span | null; className?: string; children: ReactNode }) {
  const whole = useRef<HTMLDivElement>(null);
  // Coming anew to words of the page one is on lights them again.
  useEffect(() => {
    delete whole.current?.dataset["left"];
    for (const element of whole.current?.querySelectorAll("[data-lit]") ?? []) element.removeAttribute("data-lit");
  }, [lit?.start, lit?.end]);
  useEffect(() => (whole.current === null ? undefined : keepMargin(whole.current)), []);
  return (
    <div ref={whole} className={className}>
      {children}
    </div>
  );
}

/** Gives what ends it. */
function keepMargin(root: HTMLElement): () => void {
  const margin = marginShown(root);

  /** A mark lights its sentence at once and shows its tasks soon. */
  function approach(mark: string): void {
    margin.light(mark);
    margin.soon(mark, SHOW_AFTER_MS);
  }

  function point({ pointerType, target }: PointerEvent): void {
    if (pointerType !== "mouse") return;
    const [mark, anchor] = [keyAt(target, "mark"), keyAt(target, "anchor")];
    if (mark !== null) approach(mark);
    else if (keyAt(target, "panel") !== null) margin.stay();
    else if (margin.open() !== null) margin.soon(anchor === margin.open() ? anchor : null, HIDE_AFTER_MS);
    else {
      margin.stay();
      margin.light(anchor);
    }
  }

  function leave({ pointerType }: PointerEvent): void {
    if (pointerType === "mouse") margin.soon(null, HIDE_AFTER_MS);
  }

  function focus({ target }: FocusEvent): void {
    const mark = keyAt(target, "mark");
    if (mark !== null) approach(mark);
    else if (keyAt(target, "panel") !== null) margin.stay();
    else margin.soon(null, HIDE_AFTER_MS);
  }

  function blur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element && isOutside(root, relatedTarget)) margin.soon(null, HIDE_AFTER_MS);
  }

  function tap(event: MouseEvent): void {
    if (event.target instanceof Element && event.target.closest("[data-close]")) return margin.show(null);
    const mark = keyAt(event.target, "mark");
    if (mark === null || !isByTouch() || margin.panelOf(mark) === undefined) return;
    event.preventDefault();
    margin.light(mark);
    margin.show(margin.open() === mark ? null : mark);
  }

  function press(event: KeyboardEvent): void {
    const open = margin.open();
    if (open === null || document.querySelector("dialog:modal")) return;
    if (event.key === "Escape") {
      if (keyAt(document.activeElement, "panel") !== null) margin.markOf(open)?.focus();
      event.preventDefault();
      margin.show(null);
      margin.light(null);
    } else if (event.key === "ArrowDown" && keyAt(document.activeElement, "mark") === open) {
      event.preventDefault();
      margin.panelOf(open)?.querySelector<HTMLElement>("a, button:not([data-close])")?.focus();
    }
  }

  function closeOutside({ target }: PointerEvent): void {
    if (margin.open() !== null && isOutside(root, target as Element)) margin.show(null);
  }

  /** A way within the page lights its own sentence again. */
  const arrive = () => void delete root.dataset["left"];

  let width = root.clientWidth;
  function measure(): void {
    if (root.clientWidth !== width) margin.show(null);
    width = root.clientWidth;
    drawElbows(root);
  }

  const observer = new ResizeObserver(measure);
  observer.observe(root);
  void document.fonts?.ready.then(measure);
  const listening = new AbortController();
  const { signal } = listening;
  root.addEventListener("pointerover", point, { signal });
  root.addEventListener("pointerleave", leave, { signal });
  root.addEventListener("focusin", focus, { signal });
  root.addEventListener("focusout", blur, { signal });
  root.addEventListener("click", tap, { signal });
  root.addEventListener("copy", copyWords, { signal });
  document.addEventListener("keydown", press, { signal });
  document.addEventListener("pointerdown", closeOutside, { signal });
  window.addEventListener("hashchange", arrive, { signal });
  return () => {
    margin.stay();
    observer.disconnect();
    listening.abort();
  };
}

/** The key of the mark, panel or anchor that something lies in. */
function keyAt(target: EventTarget | null, attribute: "mark" | "panel" | "anchor"): string | null {
  return target instanceof Element ? (target.closest<HTMLElement>(`[data-${attribute}]`)?.dataset[attribute] ?? null) : null;
}

/** A dialog opened from a panel stands elsewhere in the page, and is none. */
function isOutside(root: HTMLElement, element: Element): boolean {
  return !root.contains(element) && !element.closest("dialog");
}

function isByTouch(): boolean {
  return window.matchMedia("(max-width: 639.98px), (pointer: coarse)").matches;
}
