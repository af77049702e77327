"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { FileWarning, SecrecyWarningCode } from "@/lib/domain/secrecy-warnings";

const weigh = { b: (words: ReactNode) => <b>{words}</b> };

/** Of what one types: what was noticed, and what to do. */
export function TypedWarning({ codes }: { codes: readonly SecrecyWarningCode[] }) {
  const t = useTranslations("secrecy");
  const what = useKinds(codes);
  const ofWork = codes.filter((code) => code === "workSecret" || code === "internalMatter").length;
  return t.rich("typed", { what, matter: ofWork === codes.length ? "work" : ofWork === 0 ? "personal" : "both", ...weigh });
}

/** Of a file that was sent: the same, and that it is kept. */
export function SentWarning({ warnings }: { warnings: readonly FileWarning[] }) {
  const t = useTranslations("secrecy");
  const what = useKinds([...new Set(warnings.map(({ code }) => code))]);
  const [first, ...others] = new Set(warnings.map(({ where }) => where));
  return t.rich("sent", { what, where: others.length > 0 ? "both" : (first ?? "content"), ...weigh });
}

function useKinds(codes: readonly SecrecyWarningCode[]): string {
  const t = useTranslations("secrecy.kinds");
  return useFormatter().list(codes.map((code) => t(code)));
}
