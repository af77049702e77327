"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextButton } from "@/components/ui/text-link";
import type { ReaderMessage } from "@/lib/domain/report/model";

type MessageKey = Parameters<ReturnType<typeof useTranslations<"import.messages">>>[0];

/** What was odd in the text, each with the way to its place. */
export function ReaderMessages() {
  const t = useTranslations("import.readerMessages");
  const { reading, goTo } = useImporting();
  const { messages } = reading;
  if (messages.length === 0) return null;
  return (
    <section className="px-6 pt-3.5 pb-2 max-sm:px-4">
      <SectionHeading rule="none" count={t("count", { count: messages.length })}>
        {t("title")}
      </SectionHeading>
      <ul className="mt-1 text-13 text-ink-2">
        {messages.map(({ span, ...message }, index) => (
          <li key={index} className="py-0.5">
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

function MessageWords({ message: { code, values } }: { message: Pick<ReaderMessage, "code" | "values"> }) {
  const t = useTranslations("import.messages");
  const kinds = useTranslations("import.kinds");
  if (!t.has(code as MessageKey)) return code;
  const section = typeof values["kind"] === "string" && kinds.has(values["kind"] as "other") ? kinds(values["kind"] as "other") : "";
  return t.rich(code as MessageKey, { ...values, kind: section, said: (chunks) => <span lang="zh-CN" className="said">{chunks}</span> });
}
