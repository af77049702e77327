import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inChinese } from "@/components/ui/in-chinese";
import type { Description } from "@/lib/domain/event/describe";

/** What happened, in a sentence, with its details. What was written is `EventWords`. */
export function EventSentence({ description }: { description: Description }) {
  const t = useTranslations("events");
  const { key, values, who, details } = description;
  const b = (words: ReactNode) => <b>{words}</b>;
  return (
    <>
      {t.rich(key, { ...values, who: t(who.key, who.values), b })}
      {details.map((detail, index) => (
        <span key={index} className="text-ink-3">{`　${t(detail.key, detail.values)}`}</span>
      ))}
    </>
  );
}

/** The words that a person wrote, each under its heading. */
export function EventWords({ description }: { description: Description }) {
  const t = useTranslations("events");
  return description.said.map(({ as, text }) => (
    <p key={as} className="whitespace-pre-line">
      {t.rich(`said.${as}`, { text, zh: inChinese, words: (words) => <span lang="zh-CN" className="said">{words}</span> })}
    </p>
  ));
}
