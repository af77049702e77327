"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useEffect, useId, useRef, useState, type PointerEvent, type ReactNode } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Kbd } from "@/components/ui/kbd";

const CloseContext = createContext<(() => void) | null>(null);

/** Closes the dialog one is in; null outside of any. */
export function useCloseDialog(): (() => void) | null {
  return useContext(CloseContext);
}

type Props = {
  readonly open: boolean;
  readonly onClose: () => void;
  /** Names verb and object: 退回整改：23-06 …. */
  readonly title: ReactNode;
  /** What will follow. */
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/**
 * Only to give a reason, or where there is no way back. The browser's own dialog: it keeps the focus, closes
 * by Escape and gives the focus back. Closed, it stays in the page, and so does what was typed in it.
 * On a phone it is a sheet at the foot.
 */
export function Dialog({ open, onClose, title, lead, wide = false, children }: Props) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
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
      aria-labelledby={id}
      onClose={(event) => event.target === event.currentTarget && onClose()}
      onPointerDown={(event) => event.target === event.currentTarget && isBeside(event) && onClose()}
      className={classes(
        "fade m-auto max-h-[calc(100dvh-32px)] w-[calc(100vw-32px)] overflow-y-auto rounded-2 bg-canvas text-14 shadow-over",
        "max-sm:rise max-sm:mb-0 max-sm:w-full max-sm:max-w-full max-sm:rounded-b-none",
        wide ? "sm:max-w-[720px]" : "sm:max-w-[520px]",
      )}
    >
      <div className="px-6 py-5 max-sm:px-4">
        <h2 id={id} className="text-16 font-bold">
          {title}
        </h2>
        {lead !== undefined && <p className="mt-0.5 text-13 text-ink-2">{lead}</p>}
        <div className="mt-3">
          <CloseContext value={onClose}>{children}</CloseContext>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}

/** The backdrop counts as the dialog itself, and so does its scroll bar: only the place tells them apart. */
function isBeside(event: PointerEvent<HTMLDialogElement>): boolean {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom;
}

/** The foot of a dialog: 取消, then the button that repeats the verb. */
export function DialogActions({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  const close = useCloseDialog();
  return (
    <div className="mt-1 flex flex-wrap justify-end gap-2">
      <Button onClick={() => close?.()}>
        {t("cancel")} <Kbd>Esc</Kbd>
      </Button>
      {children}
    </div>
  );
}
