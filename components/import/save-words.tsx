"use client";

import { useTranslations } from "next-intl";
import type { SaveState } from "@/components/import/save-state";
import type { Saved } from "@/components/import/use-autosave";
import { instantWords } from "@/components/ui/instant-words";

/** `草稿已存 10:42`, or why not. */
export function SaveWords({ state, saved, dirty }: { state: SaveState; saved: Saved; dirty: boolean }) {
  const t = useTranslations("import.save");
  const time = instantWords(saved.savedAt).slice(-5);
  const words = state.type === "offline" ? t("offline") : state.type === "refused" ? t("refused") : state.type === "saving" || dirty ? t("saving") : t("saved", { time });
  return (
    <p role="status" title={instantWords(saved.savedAt)} className="text-12 whitespace-nowrap text-ink-3">
      {words}
    </p>
  );
}
