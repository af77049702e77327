"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { MessageWords } from "@/components/import/message-words";
import { TextButton } from "@/components/ui/text-link";
import type { Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** What is to be said of a line, below it and in our own voice: what the reader found odd there; that a person restored it. */
export function LineNotes({ line }: { line: Span }) {
  const t = useTranslations("import.paper");
  const { reading, draft, apply } = useImporting();
  const odd = reading.messages.filter(({ span }) => span && span.start >= line.start && span.start < line.end);
  const restored = draft.restored.filter(({ start }) => start >= line.start && start < line.end);
  if (odd.length + restored.length === 0) return null;
  return (
    <div className="mb-1.5 font-sans text-12 text-paper-ink-2 select-none">
      {odd.map((message, index) => (
        <p key={index} role="note">
          {t("note")} <MessageWords message={message} />
        </p>
      ))}
      {restored.map(({ start, end, why }) => (
        <p key={start} className="pointer-coarse:py-3">
          {t("restored", { why: t(`why.${why}`) })}
          <TextButton className="ms-3" aria-label={t("setAsideAgainWhat", { words: sliceOf(draft.text, { start, end }) })} onClick={() => apply({ type: "set-aside", span: { start, end } })}>
            {t("setAsideAgain")}
          </TextButton>
        </p>
      ))}
    </div>
  );
}
