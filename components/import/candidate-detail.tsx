"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { CandidateAssignment } from "@/components/import/candidate-assignment";
import { CandidateHints } from "@/components/import/candidate-hints";
import { CandidateVerbs } from "@/components/import/candidate-verbs";
import { useTakenWords } from "@/components/import/edition-scope";
import { DetailRow, Why } from "@/components/import/detail-row";
import { useImporting } from "@/components/import/import-context";
import { measureLetter } from "@/components/import/paper-marks";
import { usePlaceWords } from "@/components/import/use-place-words";
import { TitleField } from "@/components/import/title-field";
import { Vagueness } from "@/components/import/vagueness";
import { WhyTask } from "@/components/import/why-task";
import { ReportWords } from "@/components/ui/report-words";
import { TextButton } from "@/components/ui/text-link";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { sliceOf } from "@/lib/domain/report/span";

/** The open candidate: what was recognised, with why; what is decided; what may be done. */
export function CandidateDetail({ candidate, label }: { candidate: NumberedCandidate; label: string }) {
  const t = useTranslations("import");
  const ui = useTranslations("ui");
  const { draft, goTo, suggestionFor } = useImporting();
  const title = useRef<HTMLInputElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const { key, kind, measures, hints, sources } = candidate;
  const { links } = suggestionFor(key);
  const taken = useTakenWords(candidate);
  const placeWords = usePlaceWords();
  const words = (span: { start: number; end: number }) => sliceOf(draft.text, span);
  const merged = sources.filter((source) => source.merged);

  // Side by side both are brought into sight; one under the other that would lead away from what was opened.
  useEffect(() => {
    if (matchMedia("(min-width: 960px)").matches) document.querySelector('[data-lit="candidate"]')?.scrollIntoView({ block: "nearest" });
  }, [key]);

  return (
    <div ref={group} role="group" aria-label={label} className="px-6 pb-3.5 sm:ps-16 max-sm:px-4">
      <TitleField ref={title} candidate={candidate} />
      <dl className="mt-2 grid grid-cols-[max-content_minmax(0,1fr)] gap-y-1.5 text-13">
        <WhyTask candidate={candidate} />
        {measures.length > 0 && (
          <DetailRow head={t("detail.measures")}>
            <ul>
              {measures.map((measure, index) => (
                <li key={measure.start} className="flex gap-1.5">
                  <span aria-hidden="true" className="font-bold text-accent">
                    {measureLetter(index)}
                  </span>
                  <span className="min-w-0 truncate" title={words(measure)}>
                    <ReportWords text={words(measure)} />
                  </span>
                </li>
              ))}
            </ul>
          </DetailRow>
        )}
        {merged.length > 0 && (
          <DetailRow head={t("detail.merged")}>
            {merged.map((source) => (
              <TextButton key={source.start} className="me-3" onClick={() => goTo(source)}>
                <ReportWords text={`${words(source).slice(0, 14)}…`} />
              </TextButton>
            ))}
          </DetailRow>
        )}
        <CandidateHints hints={hints} />
        {links.length > 0 && (
          <DetailRow head={t(kind === "arrangement" ? "detail.answers" : "detail.answeredBy")}>
            {links.map((link) => (
              <span key={link.clauseKey} className="block">
                {placeWords(kind === "arrangement" ? "shortcoming" : "arrangement", link.path)} <Why>{t("detail.sharedWords", { words: link.words.slice(0, 4).join(ui("comma")) })}</Why>
              </span>
            ))}
          </DetailRow>
        )}
        {taken === null && <Vagueness candidate={candidate} onWrite={() => group.current?.querySelector<HTMLElement>('[name="criterion"]')?.focus()} />}
        {taken === null ? <CandidateAssignment candidate={candidate} /> : <DetailRow head={t("edition.head")}>{taken}</DetailRow>}
      </dl>
      <CandidateVerbs candidate={candidate} onRetitle={() => title.current?.select()} />
    </div>
  );
}
