"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useImporting } from "@/components/import/import-context";
import { ReasonDialog } from "@/components/import/reason-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { ReportWords } from "@/components/ui/report-words";
import { SectionHeading } from "@/components/ui/section-heading";
import { Select } from "@/components/ui/select";
import { TextButton } from "@/components/ui/text-link";
import type { DraftPassage } from "@/lib/domain/report/corrections/draft";
import { sliceOf } from "@/lib/domain/report/span";

/** Sentences shown at once. */
const AT_ONCE = 30;
/** Of more candidates than this the choice is filled when it is come to: each sentence has one of its own. */
const FEW = 100;

/** Sentences that no candidate takes in: those still to be accounted for, and those that are statements only. */
export function LoosePassages() {
  const t = useTranslations("import.loose");
  const { draft } = useImporting();
  const [shown, setShown] = useState(AT_ONCE);
  const loose = draft.passages.filter(({ disposition }) => disposition === "pending" || disposition === "statement");
  if (loose.length === 0) return null;
  return (
    <section className="border-b px-6 pt-3.5 pb-4 max-sm:px-4">
      <SectionHeading rule="none" count={t("count", { open: draft.coverage.byDisposition.pending, statements: draft.coverage.byDisposition.statement })}>
        {t("title")}
      </SectionHeading>
      <ul>
        {loose.slice(0, shown).map((passage) => (
          <li key={passage.key} className="border-t py-2 first:border-t-0">
            <LoosePassage passage={passage} />
          </li>
        ))}
      </ul>
      {loose.length > shown && (
        <TextButton className="mt-2 text-13" onClick={() => setShown(shown + AT_ONCE)}>
          {t("more", { count: Math.min(AT_ONCE, loose.length - shown), left: loose.length - shown })}
        </TextButton>
      )}
    </section>
  );
}

function LoosePassage({ passage: { key, span, kind, path, disposition, reason } }: { passage: DraftPassage }) {
  const t = useTranslations("import.loose");
  const { draft, apply, open, goTo } = useImporting();
  const [asked, setAsked] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const targets = isChoosing || draft.candidates.length <= FEW ? draft.candidates : [];
  const words = sliceOf(draft.text, span);
  const short = words.length > 24 ? `${words.slice(0, 24)}…` : words;

  function add() {
    const before = new Set(draft.candidates.map((candidate) => candidate.key));
    const after = apply({ type: "add-from-selection", span, kind });
    open(after?.candidates.find((candidate) => !before.has(candidate.key))?.key ?? null);
  }

  return (
    <>
      <p className="text-13">
        <span className="me-2 text-12 text-ink-3">{path.join(" ")}</span>
        <ReportWords text={words} />{" "}
        <TextButton className="text-12" aria-label={t("seeWhat", { words: short })} onClick={() => goTo(span)}>
          {t("see")}
        </TextButton>
      </p>
      {disposition === "statement" ? (
        <p className="mt-1 text-13">
          {t("statement")} <span className="text-ink-3">{reason}</span>
          <TextButton className="ms-3" aria-label={t("restoreWhat", { words: short })} onClick={() => apply({ type: "restore-passage", passageKey: key })}>
            {t("restore")}
          </TextButton>
        </p>
      ) : (
        <div className="mt-1.5 flex flex-wrap items-center gap-1.5">
          <Button size="small" onClick={add}>
            {t("add")}
          </Button>
          {draft.candidates.length > 0 && (
            <Field name={`into-${key}`} label={t("intoWhat", { words: short })} labelHidden>
              <Select value="" className="h-ctl-s! min-h-0! w-auto! max-w-52" onFocus={() => setChoosing(true)} onPointerDown={() => setChoosing(true)} onChange={(event) => event.target.value !== "" && apply({ type: "attach-passage", passageKey: key, candidateKey: event.target.value })}>
                <option value="">{t("into")}</option>
                {targets.map((candidate) => (
                  <option key={candidate.key} value={candidate.key}>
                    {candidate.number} {candidate.title}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          <Button size="small" onClick={() => setAsked(true)}>
            {t("drop")}
          </Button>
        </div>
      )}
      <ReasonDialog open={asked} onClose={() => setAsked(false)} title={t("dropTitle", { words: short })} correctionFor={(given) => ({ type: "drop-passage", passageKey: key, reason: given })} />
    </>
  );
}
