"use client";

import { useTranslations } from "next-intl";
import { instantWords } from "@/components/ui/instant-words";

/** Who looks at something or prints it, and when, to the minute: what is carried away says so. */
export function useReading(reader: string): (act: "read" | "printed", at: Date) => string {
  const t = useTranslations("task-page.reading");
  return (act, at) => t(act, { who: reader, at: instantWords(at) });
}
