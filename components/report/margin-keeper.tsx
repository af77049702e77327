"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { copyWords } from "@/components/report/copy-words";
import { drawElbows, placePanel } from "@/components/report/margin-places";

const SHOW_AFTER_MS = 150;
const HIDE_AFTER_MS = 200;

/**
 * Brings the margin to life: a mark that is pointed at or focused lights its sentence and soon shows its tasks; leaving
 * puts them away, Escape at once; on a phone a tap opens them as a sheet. Everything shown was drawn by the server.
 */
export function MarginKeeper({ className, children }: { className?: string; children: ReactNode }) {
  const whole = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const root = whole.current;
    if (root === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let open: string | null = null;
    const all = (attribute: string, key: string) => [...root.querySelectorAll<HTMLElement>(`[data-${attribute}="${CSS.escape(key)}"]`)];
    const keyAt = (target: EventTarget | null, ...attributes: string[]) => {
      const found = attributes.flatMap((name) => (target instanceof Element ? (target.closest<HTMLElement>(`[data-${name}]`) ?? []) : []))[0];
      return found ? attributes.map((name) => found.dataset[name]).find((key) => key !== undefined)! : null;
    };

    const light = (key: string | null) => {
      for (const element of root.querySelectorAll("[data-lit]")) element.removeAttribute("data-lit");
      if (key === null) return;
      root.dataset["left"] = "";
      for (const element of all("anchor", key)) element.dataset["lit"] = "";
      const clause = all("anchor", key)[0]?.dataset["of"];
      for (const way of document.querySelectorAll<HTMLElement>("[data-clause]")) {
        if (way.dataset["clause"] === clause) way.setAttribute("aria-current", "location");
        else way.removeAttribute("aria-current");
      }
    };
    const show = (key: string | null) => {
      clearTimeout(timer);
      if (open !== null && open !== key) {
        for (const panel of all("panel", open)) panel.hidden = true;
        for (const mark of all("mark", open)) mark.removeAttribute("aria-expanded");
      }
      open = key;
      if (key === null) return;
      const [[mark], [panel]] = [all("mark", key), all("panel", key)];
      if (mark === undefined || panel === undefined) return;
      panel.hidden = false;
      mark.setAttribute("aria-expanded", "true");
      placePanel(root, mark, panel);
    };
    const soon = (key: string | null, ms: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        show(key);
        light(key);
      }, ms);
    };

    const point = (event: PointerEvent) => {
      if (event.pointerType !== "mouse") return;
      const mark = keyAt(event.target, "mark");
      if (mark !== null) {
        light(mark);
        return soon(mark, SHOW_AFTER_MS);
      }
      if (keyAt(event.target, "panel") !== null) return clearTimeout(timer);
      const anchor = keyAt(event.target, "anchor");
      if (open === null) {
        clearTimeout(timer);
        light(anchor);
      } else soon(anchor === open ? open : null, HIDE_AFTER_MS);
    };
    const leave = (event: PointerEvent) => event.pointerType === "mouse" && soon(null, HIDE_AFTER_MS);
    const focus = (event: FocusEvent) => {
      const mark = keyAt(event.target, "mark");
      if (mark !== null) {
        light(mark);
        soon(mark, SHOW_AFTER_MS);
      } else if (keyAt(event.target, "panel") === null) soon(null, HIDE_AFTER_MS);
      else clearTimeout(timer);
    };
    const blur = ({ relatedTarget }: FocusEvent) => relatedTarget instanceof Node && !root.contains(relatedTarget) && !(relatedTarget as Element).closest("dialog") && soon(null, HIDE_AFTER_MS);
    const tap = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("[data-close]")) return show(null);
      const mark = keyAt(event.target, "mark");
      const isTouch = window.matchMedia("(max-width: 639.98px), (pointer: coarse)").matches;
      if (mark === null || !isTouch || all("panel", mark).length === 0) return;
      event.preventDefault();
      light(mark);
      show(open === mark ? null : mark);
    };
    const press = (event: KeyboardEvent) => {
      if (open === null || document.querySelector("dialog:modal")) return;
      if (event.key === "Escape") {
        if (keyAt(document.activeElement, "panel") !== null) all("mark", open)[0]?.focus();
        event.preventDefault();
        show(null);
        light(null);
      } else if (event.key === "ArrowDown" && keyAt(document.activeElement, "mark") === open) {
        event.preventDefault();
        all("panel", open)[0]?.querySelector<HTMLElement>("a, button:not([data-close])")?.focus();
      }
    };
    /** A way within the page lights its own sentence again. */
    const arrive = () => delete root.dataset["left"];
    const closeOutside = (event: PointerEvent) => {
      if (open !== null && !root.contains(event.target as Node) && !(event.target as Element).closest("dialog")) show(null);
    };

    let width = root.clientWidth;
    const measure = () => {
      if (root.clientWidth !== width) show(null);
      width = root.clientWidth;
      drawElbows(root);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(root);
    void document.fonts?.ready.then(measure);
    root.addEventListener("pointerover", point);
    root.addEventListener("pointerleave", leave);
    root.addEventListener("focusin", focus);
    root.addEventListener("focusout", blur);
    root.addEventListener("click", tap);
    root.addEventListener("copy", copyWords);
    document.addEventListener("keydown", press);
    document.addEventListener("pointerdown", closeOutside);
    window.addEventListener("hashchange", arrive);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
      root.removeEventListener("pointerover", point);
      root.removeEventListener("pointerleave", leave);
      root.removeEventListener("focusin", focus);
      root.removeEventListener("focusout", blur);
      root.removeEventListener("click", tap);
      root.removeEventListener("copy", copyWords);
      document.removeEventListener("keydown", press);
      document.removeEventListener("pointerdown", closeOutside);
      window.removeEventListener("hashchange", arrive);
    };
  }, []);

  return (
    <div ref={whole} className={className}>
      {children}
    </div>
  );
}
