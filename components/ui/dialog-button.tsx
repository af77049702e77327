"use client";

import { useState, type ReactNode } from "react";
import { buttonLook, type ButtonKind, type ButtonSize } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

type Props = {
  readonly label: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: ButtonSize;
  /** Class names in place of a button's look. */
  readonly look?: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** A button that opens a dialog. A `VerbForm` inside closes it when it is done. */
export function DialogButton({ label, kind, size, look, ...dialog }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" aria-haspopup="dialog" className={look ?? buttonLook(kind, size)} onClick={() => setOpen(true)}>
        {label}
      </button>
      <Dialog open={open} onClose={() => setOpen(false)} {...dialog} />
    </>
  );
}
