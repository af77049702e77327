"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { MessageWords } from "@/components/import/message-words";
import { messagesLeft } from "@/components/import/summary-counts";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextButton } from "@/components/ui/text-link";

/** Where the way from the summary leads. */
export const READER_MESSAGES = "reader-messages";

/** What was odd in the text, each with the way to its place; also drawn there. */
export function ReaderMessages() {
  const t = useTranslations("import.readerMessages");
  const { draft, reading, goTo } = useImporting();
  const messages = messagesLeft(reading.messages, draft);
  if (messages.length === 0) return null;
  return (
    <section id={READER_MESSAGES} tabIndex={-1} aria-labelledby={`${READER_MESSAGES}-title`} className="scroll-mt-14 px-6 pt-3.5 pb-2 outline-none max-sm:px-4">
      <SectionHeading id={`${READER_MESSAGES}-title`} rule="none" count={t("count", { count: messages.length })}>
        {t("title")}
      </SectionHeading>
      <ul className="mt-1 text-13 text-ink-2">
        {messages.map(({ span, ...message }, index) => (
          <li key={index} className="py-0.5 pointer-coarse:py-3">
            <MessageWords message={message} />
            {span && (
              <TextButton className="ms-3" onClick={() => goTo(span)}>
                {t("see")}
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
