"use client";

import { useTranslations } from "next-intl";
import type { ReaderMessage } from "@/lib/domain/report/model";

type MessageKey = Parameters<ReturnType<typeof useTranslations<"import.messages">>>[0];

/** What the reader says, in words; a code that is not worded here stands for itself. */
export function MessageWords({ message: { code, values } }: { message: Pick<ReaderMessage, "code" | "values"> }) {
  const t = useTranslations("import.messages");
  const kinds = useTranslations("import.kinds");
  if (!t.has(code as MessageKey)) return code;
  const section = typeof values["kind"] === "string" && kinds.has(values["kind"] as "other") ? kinds(values["kind"] as "other") : "";
  return t.rich(code as MessageKey, { ...values, kind: section, said: (chunks) => <span lang="zh-CN" className="said">{chunks}</span> });
}
