"use client";

import { useTranslations } from "next-intl";
import type { MessageValues } from "@/lib/domain/errors";

type ErrorKey = Parameters<ReturnType<typeof useTranslations<"errors">>>[0];

/** Words a refusal's code; a code the catalogue lacks is shown as such rather than hidden. */
export function useRefusalWords(): (code: string, values?: MessageValues) => string {
  const t = useTranslations("errors");
  return (code, values = {}) => (t.has(code as ErrorKey) ? t(code as ErrorKey, values) : t("unknown", { code }));
}
