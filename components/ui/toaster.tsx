"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { dropToast, onToast, shownToast, type Toast } from "@/components/ui/toast-store";

const SHOWN_MS = 6_000;

/** The place where toasts are shown and read out: once, in the root layout. */
export function Toaster() {
  const t = useTranslations("ui");
  const toast = useSyncExternalStore(onToast, shownToast, () => null);
  return (
    <div role="status" aria-live="polite" aria-label={t("toast")} className="no-print pointer-events-none fixed start-6 bottom-[72px] z-40 max-w-[calc(100vw-32px)] max-sm:start-4">
      {toast !== null && <ToastBar key={toast.id} toast={toast} />}
    </div>
  );
}

/** Stays while pointed at or focused. */
function ToastBar({ toast }: { toast: Toast }) {
  const t = useTranslations("ui");
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => dropToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, toast.id]);
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false), onFocus: () => setHeld(true), onBlur: () => setHeld(false) };
  return (
    <div {...hold} className="ink-bar fade pointer-events-auto flex items-baseline gap-5 rounded-2 px-[18px] py-[11px] text-13 shadow-over">
      <span>{toast.words}</span>
      {toast.way !== undefined && <Way toast={toast} way={toast.way} />}
      <button type="button" aria-label={t("close")} onClick={() => dropToast(toast.id)} className="-my-3 -me-2 px-2 py-3 opacity-70 hover:opacity-100">
        ×
      </button>
    </div>
  );
}

function Way({ toast, way }: { toast: Toast; way: NonNullable<Toast["way"]> }) {
  const look = "whitespace-nowrap underline underline-offset-3";
  if ("href" in way) {
    return (
      <Link href={way.href} prefetch={false} onClick={() => dropToast(toast.id)} className={look}>
        {way.words}
      </Link>
    );
  }
  const take = () => {
    dropToast(toast.id);
    way.onTake();
  };
  return (
    <button type="button" onClick={take} className={look}>
      {way.words}
    </button>
  );
}
