"use client";

import { useTranslations } from "next-intl";
import { useRefusalWords } from "@/components/ui/use-refusal-words";
import type { MessageValues } from "@/lib/domain/errors";

type Key = Parameters<ReturnType<typeof useTranslations<"import.refusals">>>[0];

/** Words a refusal met while importing; what is not peculiar to importing is worded as everywhere. */
export function useImportRefusal(): (code: string, values?: MessageValues) => string {
  const t = useTranslations("import.refusals");
  const elsewhere = useRefusalWords();
  return (code, values = {}) => (t.has(code as Key) ? t(code as Key, values) : elsewhere(code, values));
}
