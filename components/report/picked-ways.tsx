"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { AddressWays } from "@/components/report/address-ways";
import { pickedSpan } from "@/components/report/picked-span";
import type { Span } from "@/lib/domain/report/model";

/** What may be done with words that one selects in the text: every span has its address. Stands at the window's foot while they are selected. */
export function PickedWays({ reportId, reading, hasPages }: { reportId: string; /** Which of its readings. */ reading: number; hasPages: boolean }) {
  const t = useTranslations("report.address");
  const place = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<Span | null>(null);
  useEffect(() => {
    const take = () => {
      const root = place.current?.parentElement?.querySelector(".reading-column");
      // To go to the buttons takes a selection of letters nowhere.
      if (!root || place.current?.contains(document.activeElement)) return;
      const span = pickedSpan(root, document.getSelection());
      setPicked((before) => (before?.start === span?.start && before?.end === span?.end ? before : span));
    };
    // Words may have been selected before the page's scripts came.
    take();
    document.addEventListener("selectionchange", take);
    return () => document.removeEventListener("selectionchange", take);
  }, []);
  return (
    <div ref={place} className="no-print">
      {picked && (
        <div role="group" aria-label={t("picked", { count: picked.end - picked.start })} onPointerDown={(event) => event.preventDefault()} className="picked-ways">
          <span>{t("picked", { count: picked.end - picked.start })}</span>
          <AddressWays reportId={reportId} reading={reading} span={picked} hasPages={hasPages} />
        </div>
      )}
    </div>
  );
}
