"use client";

import { useEffect, useRef, useState, type PointerEvent, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { classes } from "@/components/ui/classes";

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Its name, or the id of the heading that is. */
  readonly name: { readonly label: string } | { readonly labelledBy: string };
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * What floats above the page and stops it meanwhile. The browser's own dialog: it keeps the focus, closes by Escape and
 * gives the focus back. Closed, it stays in the page, and so does what was typed in it.
 */
export function Modal({ open, onClose, name, className, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const [wasOpen, setWasOpen] = useState(open);
  if (open && !wasOpen) setWasOpen(true);

  useEffect(() => {
    const dialog = element.current;
    if (dialog === null || dialog.open === open) return;
    if (!open) return dialog.close();
    dialog.showModal();
    dialog.querySelector<HTMLElement>("[data-first], textarea, input:not([type=hidden]), select")?.focus();
  }, [open, wasOpen]);

  if (!wasOpen) return null;
  return createPortal(
    <dialog
      ref={element}
      aria-label={"label" in name ? name.label : undefined}
      aria-labelledby={"labelledBy" in name ? name.labelledBy : undefined}
      onClose={(event) => event.target === event.currentTarget && onClose()}
      onPointerDown={(event) => event.target === event.currentTarget && isBeside(event) && onClose()}
      className={classes("fade overflow-y-auto rounded-2 bg-canvas text-14 shadow-over", className)}
    >
      {children}
    </dialog>,
    document.body,
  );
}

/** The backdrop counts as the dialog itself, and so does its scroll bar: only the place tells them apart. */
function isBeside(event: PointerEvent<HTMLDialogElement>): boolean {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}
