"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useId, type ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Kbd } from "@/components/ui/kbd";
import { Modal } from "@/components/ui/modal";
import { usePageChange } from "@/components/ui/use-page-change";

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

/** Only to give a reason, or where there is no way back. On a phone it is a sheet at the foot. A link in it closes it. */
export function Dialog({ open, onClose, title, lead, wide = false, children }: Props) {
  const id = useId();
  usePageChange(() => open && onClose());
  return (
    <Modal
      open={open}
      onClose={onClose}
      name={{ labelledBy: id }}
      className={classes("m-auto max-h-[calc(100dvh-32px)] w-[calc(100vw-32px)] max-sm:rise max-sm:mb-0 max-sm:w-full max-sm:max-w-full max-sm:rounded-b-none", wide ? "sm:max-w-[720px]" : "sm:max-w-[520px]")}
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
    </Modal>
  );
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
