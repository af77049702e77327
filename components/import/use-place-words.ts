"use client";

import { useTranslations } from "next-intl";
import type { CommitmentKind } from "@/lib/domain/report/model";

/** Where something stands, in short: 不足·一是, 安排（四）, or its kind alone where nothing is numbered. The section's own number is left out where there is more. */
export function usePlaceWords(): (kind: CommitmentKind, path: readonly string[]) => string {
  const t = useTranslations("import");
  return (kind, path) => {
    const place = path.slice(path.length > 1 ? 1 : 0).join(" ");
    if (place === "") return t(`kindsShort.${kind}`);
    return t(/^[（(]/u.test(place) ? "candidates.fromBracketed" : "candidates.from", { kind: t(`kindsShort.${kind}`), path: place });
  };
}
