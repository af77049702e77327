"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useImporting } from "@/components/import/import-context";
import { Button } from "@/components/ui/button";
import { Dialog, DialogActions } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import type { CommitmentKind, Span } from "@/lib/domain/report/model";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";

/** What the reader missed: the words selected on the paper become a candidate. */
export function AddFromSelection() {
  const t = useTranslations("import.add");
  const kinds = useTranslations("import.kindsShort");
  const { draft, picked, clearPicked, apply, open } = useImporting();
  const [asked, setAsked] = useState<Span | null>(null);

  function add(span: Span, kind: CommitmentKind) {
    const before = new Set(draft.candidates.map(({ key }) => key));
    const after = apply({ type: "add-from-selection", span, kind });
    setAsked(null);
    if (!after) return;
    clearPicked();
    open(after.candidates.find(({ key }) => !before.has(key))?.key ?? null);
  }

  /** Nothing selected is refused in words by the rule itself. */
  function take() {
    const span = picked ?? { start: 0, end: 0 };
    const kind = kindAt(draft, span.start);
    if (kind !== null || span.start === span.end) add(span, kind ?? "arrangement");
    else setAsked(span);
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 px-6 pt-1 pb-4 text-13 text-ink-3 max-sm:px-4">
      <p>{t("lead")}</p>
      <Button size="small" data-key="a" onMouseDown={(event) => event.preventDefault()} onClick={take}>
        {t("add")} <Kbd>A</Kbd>
      </Button>
      <Dialog open={asked !== null} onClose={() => setAsked(null)} title={t("kindTitle")} lead={t("kindLead")}>
        <div className="mb-3 flex gap-2">
          {(["shortcoming", "arrangement"] as const).map((kind, index) => (
            <Button key={kind} data-first={index === 0 ? "" : undefined} onClick={() => asked && add(asked, kind)}>
              {kinds(kind)}
            </Button>
          ))}
        </div>
        <DialogActions>{null}</DialogActions>
      </Dialog>
    </div>
  );
}

/** What words in this place commit to, by their section; null where that says nothing. */
function kindAt({ clauses }: ImportDraft, at: number): CommitmentKind | null {
  const innermost = clauses.filter(({ span }) => span.start <= at && at < span.end).sort((a, b) => b.level - a.level)[0];
  return innermost?.kind === "shortcomings" ? "shortcoming" : innermost?.kind === "arrangements" ? "arrangement" : null;
}
