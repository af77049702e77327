"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode, type Ref } from "react";
import { Button } from "@/components/ui/button";
import { copyText } from "@/components/ui/copy-text";
import { instantWords } from "@/components/ui/instant-words";
import type { Change } from "@/lib/domain/action-result";

/** Somebody was first: what changed, by whom, when, what one typed, and the way on. In place, ink edge. */
export function ConflictPanel(props: { words: string; changes: readonly Change[]; typed: string; taking: boolean; onTake: () => void; ref?: Ref<HTMLDivElement> }) {
  const t = useTranslations("ui.conflict");
  const [copied, setCopied] = useState(false);
  return (
    <div ref={props.ref} role="alert" tabIndex={-1} className="rounded-1 border border-ink px-[18px] py-3.5 text-13">
      <p>
        <b>{props.words}</b>
        {t("kept")}
      </p>
      <dl className="mt-2 mb-2.5">
        {props.changes.map((change, index) => (
          <ChangeRows key={index} change={change} />
        ))}
        {props.typed !== "" && (
          <Row head={t("yours")}>
            <span className="cut-2 whitespace-pre-line">{props.typed}</span>
          </Row>
        )}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button kind="primary" size="small" aria-disabled={props.taking} onClick={props.onTake}>
          {t("take")}
        </Button>
        {props.typed !== "" && (
          <Button size="small" onClick={() => setCopied(copyText(props.typed))}>
            <span aria-live="polite">{copied ? t("copied") : t("copy")}</span>
          </Button>
        )}
      </div>
    </div>
  );
}

function ChangeRows({ change: { what, to, by, at } }: { change: Change }) {
  const t = useTranslations("ui.conflict");
  return (
    <>
      <Row head={what}>
        <b>{to}</b>
      </Row>
      <Row head={t("by")}>{[by, instantWords(at)].filter(Boolean).join(" · ")}</Row>
    </>
  );
}

function Row({ head, children }: { head: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-[96px_minmax(0,1fr)] border-t border-line py-1 max-sm:grid-cols-[72px_minmax(0,1fr)]">
      <dt className="text-ink-3">{head}</dt>
      <dd>{children}</dd>
    </div>
  );
}
