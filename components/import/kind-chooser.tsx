"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { PopoverButton, useClosePopover } from "@/components/ui/popover-button";
import { SECTION_KINDS, type OutlineClause } from "@/lib/domain/report/model";

/** What a section is; chosen anew, its sentences are read anew. */
export function KindChooser({ clause }: { clause: Pick<OutlineClause, "key" | "kind"> }) {
  const t = useTranslations("import");
  return (
    <PopoverButton
      label={t(`kinds.${clause.kind}`)}
      name={t("kind.of", { kind: t(`kinds.${clause.kind}`) })}
      className="go font-bold decoration-dotted underline-offset-3 hover:underline"
      panelClassName="w-[min(280px,calc(100vw-16px))] py-2 text-13"
    >
      <KindChoices clause={clause} />
    </PopoverButton>
  );
}

/** The kinds to choose from, inside a popover. */
export function KindChoices({ clause }: { clause: Pick<OutlineClause, "key" | "kind"> }) {
  const t = useTranslations("import");
  const { apply } = useImporting();
  const close = useClosePopover();
  return (
    <div role="group" aria-label={t("kind.title")}>
      <p className="px-3 pb-1 text-12 text-ink-3">{t("kind.lead")}</p>
      {SECTION_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === clause.kind}
          className="flex min-h-8 w-full items-center gap-2 px-3 text-start hover:bg-sunken aria-pressed:bg-accent-soft aria-pressed:font-bold pointer-coarse:min-h-11"
          onClick={() => {
            if (kind !== clause.kind) apply({ type: "set-section-kind", clauseKey: clause.key, kind });
            close();
          }}
        >
          {t(`kinds.${kind}`)}
        </button>
      ))}
    </div>
  );
}
