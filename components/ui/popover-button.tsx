"use client";

import { createContext, useContext, useEffect, useId, useRef, useState, type FocusEvent, type ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { useAnchored } from "@/components/ui/use-anchored";
import { usePageChange } from "@/components/ui/use-page-change";

const SHOW_AFTER_MS = 150;
const HIDE_AFTER_MS = 200;

const CloseContext = createContext<() => void>(() => undefined);

/** Closes the popover one is in, after a choice. */
export function useClosePopover(): () => void {
  return useContext(CloseContext);
}

type Props = {
  /** What the button shows. */
  readonly label: ReactNode;
  /** The button's name where its words do not say it. */
  readonly name?: string | undefined;
  readonly className?: string;
  readonly panelClassName?: string;
  /** The panel's far edge follows the button's. */
  readonly end?: boolean;
  /** Opens at rest over it and on focus too, for what explains. */
  readonly onHover?: boolean;
  readonly children: ReactNode;
};

/** A button and what floats beside it: next in the order of keys, closed by Escape, by leaving, by a click elsewhere, by another page. */
export function PopoverButton({ label, name, className, panelClassName, end = false, onHover = false, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useAnchored(open, button, panel, end);
  usePageChange(() => setOpen(false));

  useEffect(() => {
    if (!open) return;
    const closeOutside = (event: PointerEvent) => {
      if (!whole.current?.contains(event.target as Node)) setOpen(false);
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      if (panel.current?.contains(document.activeElement)) button.current?.focus();
      setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    document.addEventListener("keydown", closeByKey, { capture: true });
    return () => {
      document.removeEventListener("pointerdown", closeOutside);
      document.removeEventListener("keydown", closeByKey, { capture: true });
    };
  }, [open]);

  const soon = (next: boolean, ms: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setOpen(next), ms);
  };
  const leave = (event: FocusEvent) => {
    if (event.relatedTarget !== null && !whole.current?.contains(event.relatedTarget)) setOpen(false);
  };
  const hover = onHover
    ? {
        onPointerEnter: (event: { pointerType: string }) => event.pointerType === "mouse" && soon(true, SHOW_AFTER_MS),
        onPointerLeave: (event: { pointerType: string }) => event.pointerType === "mouse" && soon(false, HIDE_AFTER_MS),
      }
    : {};

  return (
    <span ref={whole} className="contents" onBlur={leave}>
      <button ref={button} type="button" aria-label={name} aria-expanded={open} aria-controls={open ? id : undefined} className={className} onClick={() => (clearTimeout(timer.current), setOpen(!open))} {...hover}>
        {label}
      </button>
      {open && (
        <div ref={panel} id={id} {...hover} className={classes("fade fixed z-30 overflow-y-auto rounded-2 bg-canvas text-start font-normal whitespace-normal text-ink shadow-over", panelClassName ?? "max-w-[min(400px,calc(100vw-16px))] px-4 py-3 text-13")}>
          <CloseContext value={() => setOpen(false)}>{children}</CloseContext>
        </div>
      )}
    </span>
  );
}
