"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inChinese } from "@/components/ui/in-chinese";
import { instantWords } from "@/components/ui/instant-words";

type Act = "read" | "printed";

/** Who looks at something or prints it, and when, to the minute: what is carried away says so. As text alone, and with the name marked as Chinese. */
export function useReading(reader: string): { readonly plain: (act: Act, at: Date) => string; readonly marked: (act: Act, at: Date) => ReactNode } {
  const t = useTranslations("task-page.reading");
  const values = (at: Date) => ({ who: reader, at: instantWords(at) });
  return {
    plain: (act, at) => t.markup(act, { ...values(at), zh: (words) => words }),
    marked: (act, at) => t.rich(act, { ...values(at), zh: inChinese }),
  };
}
