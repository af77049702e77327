"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** On paper only: where the marked words are found again. */
export function PrintedAddress({ path }: { path: string }) {
  const t = useTranslations("report.text");
  const origin = useSyncExternalStore(never, () => window.location.origin, () => "");
  return (
    <span data-counted="" data-address="" className="hidden font-sans text-12 text-ink [overflow-wrap:anywhere] print:block">
      {t("address")} {origin}
      {path}
    </span>
  );
}
