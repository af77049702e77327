"use client";

import { useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState, type ReactNode } from "react";
import type { Act, SearchVerb } from "@/components/search/search-answer";
import { Modal } from "@/components/ui/modal";

const OPEN_SEARCH = "search-open";

/** Fetched when it is first opened: no page waits for it. */
const Palette = lazy(async () => ({ default: (await import("@/components/search/palette")).Palette }));

/** The search over the whole desk, opened by Ctrl K (Cmd K) from wherever one is, also while one types. */
export function Search({ search, acts }: { search: SearchVerb; acts: readonly Act[] }) {
  const t = useTranslations("search");
  const [open, setOpen] = useState(false);

  useEffect(() => {
    const show = () => setOpen(true);
    const showByKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || event.shiftKey || event.altKey || !(event.ctrlKey || event.metaKey)) return;
      if (event.defaultPrevented || document.querySelector("dialog:modal") !== null) return;
      event.preventDefault();
      show();
    };
    document.addEventListener(OPEN_SEARCH, show);
    document.addEventListener("keydown", showByKey);
    return () => {
      document.removeEventListener(OPEN_SEARCH, show);
      document.removeEventListener("keydown", showByKey);
    };
  }, []);

  return (
    <Modal
      open={open}
      onClose={() => setOpen(false)}
      name={{ label: t("title") }}
      className="mx-auto mt-[12vh] mb-auto w-[min(640px,calc(100vw-32px))] overflow-hidden! max-sm:mt-0 max-sm:w-full max-sm:max-w-full max-sm:rounded-t-none"
    >
      {open && (
        <Suspense fallback={<p className="px-[18px] py-3 text-ink-3">{t("opening")}</p>}>
          <Palette search={search} acts={acts} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Modal>
  );
}

/** The same by button. */
export function SearchButton({ className, children }: { className: string; children: ReactNode }) {
  return (
    <button type="button" aria-haspopup="dialog" className={className} onClick={() => document.dispatchEvent(new Event(OPEN_SEARCH))}>
      {children}
    </button>
  );
}
