"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import type { Insert } from "@/components/import/paper-marks";
import { classes } from "@/components/ui/classes";

/** What is ours between the report's words: never selected, never copied with them. */
export function PaperInsert({ insert, isLit }: { insert: Insert; isLit: boolean }) {
  const t = useTranslations("import.paper");
  if (insert.type === "tick") return <span aria-hidden="true" className="me-1 ms-0.5 inline-block h-3.5 w-0.5 bg-paper-ink-2 align-[-1px] opacity-55 select-none" />;
  if (insert.type === "letter") return <sup aria-hidden="true" className="me-0.5 ms-px font-sans text-[11px] leading-none font-bold text-accent select-none">{insert.letter}</sup>;
  if (insert.type === "statement") {
    return (
      <span title={insert.reason} className="ms-1.5 font-sans text-12 whitespace-nowrap text-paper-ink-2 select-none">
        {t("statement")}
      </span>
    );
  }
  return <Tag insert={insert} isLit={isLit} />;
}

/** The number of a candidate: beside the line it begins in, and the way to its row by key. */
function Tag({ insert: { candidateKey, number, title, merged }, isLit }: { insert: Extract<Insert, { type: "tag" }>; isLit: boolean }) {
  const t = useTranslations("import.paper");
  const { open, openKey, hover } = useImporting();
  return (
    <button
      type="button"
      data-tag=""
      aria-label={t("tag", { number, title })}
      aria-expanded={openKey === candidateKey}
      onClick={(event) => {
        event.stopPropagation();
        open(candidateKey);
      }}
      onFocus={() => hover(candidateKey)}
      onBlur={() => hover(null)}
      className={classes(
        "go min-w-5 border px-1 text-center indent-0 font-sans text-12 leading-[18px] font-bold select-none",
        "max-md:me-1.5 max-md:inline-block max-md:min-h-6 max-md:min-w-6 max-md:leading-[22px] md:absolute md:left-[calc(100%+14px)] md:mt-[5px]",
        isLit ? "border-accent bg-accent text-on-accent" : "border-paper-ink-2 bg-paper text-paper-ink",
      )}
    >
      {merged && <span className="font-normal">↳</span>}
      {number}
    </button>
  );
}
