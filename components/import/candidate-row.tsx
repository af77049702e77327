"use client";

import { useTranslations } from "next-intl";
import { memo, useEffect, useRef } from "react";
import { CandidateDetail } from "@/components/import/candidate-detail";
import { useTakenWords } from "@/components/import/edition-scope";
import { useImporting, useLitKey } from "@/components/import/import-context";
import { lacksLeft } from "@/components/import/lacks-left";
import { usePlaceWords } from "@/components/import/use-place-words";
import { classes } from "@/components/ui/classes";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";

/** A candidate in two lines; open, all that was recognised in it and is decided for it. */
export function CandidateRow({ candidate }: { candidate: NumberedCandidate }) {
  return <DrawnRow candidate={candidate} isLit={useLitKey() === candidate.key} />;
}

/** Drawn again only where it changed itself. */
const DrawnRow = memo(function DrawnRow({ candidate, isLit }: { candidate: NumberedCandidate; isLit: boolean }) {
  const t = useTranslations("import.candidates");
  const { key, number, title } = candidate;
  const { openKey, open, hover } = useImporting();
  const row = useRef<HTMLLIElement>(null);
  const isOpen = openKey === key;

  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);

  return (
    <li
      ref={row}
      onPointerEnter={(event) => event.pointerType === "mouse" && hover(key)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(key)}
      className={classes("scroll-mt-14 border-b [content-visibility:auto] [contain-intrinsic-size:auto_58px]", isOpen ? "bg-accent-soft shadow-[inset_3px_0_0_var(--accent)]" : isLit && "bg-sunken")}
    >
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => open(isOpen ? null : key)} className="grid w-full grid-cols-[36px_minmax(0,1fr)_auto] gap-x-1 px-6 py-[9px] pointer-coarse:py-3 text-13 -outline-offset-2! max-sm:grid-cols-[28px_minmax(0,1fr)] max-sm:px-4">
          <span className="font-bold text-ink-2">{number}</span>
          <span className="min-w-0">
            <span lang="zh-CN" title={title} className={isOpen ? "sr-only" : "block truncate text-14"}>
              {title}
            </span>
            <RowNotes candidate={candidate} />
          </span>
          {!isOpen && <Lacks candidate={candidate} />}
        </button>
      </h3>
      {isOpen && <CandidateDetail candidate={candidate} label={t("detail", { number })} />}
    </li>
  );
});

/** Where it stands, how many steps, who leads or might. */
function RowNotes({ candidate }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import");
  const { units, likeliestLead } = useImporting();
  const { key, kind, path, measures, hints, leadUnitId, dueOn } = candidate;
  const nameOf = (id: string | null) => units.find((unit) => unit.id === id)?.shortName;
  const suggested = nameOf(likeliestLead(key));
  const documents = hints.filter((hint) => hint.kind === "document").length;
  const placeWords = usePlaceWords();
  const taken = useTakenWords(candidate);
  const notes = [
    placeWords(kind, path),
    taken !== null && taken,
    measures.length > 0 && t("candidates.measures", { count: measures.length }),
    documents > 0 && t("candidates.documents", { count: documents }),
    taken === null && leadUnitId !== null ? t("candidates.lead", { unit: nameOf(leadUnitId) ?? "—" }) : taken === null && suggested !== undefined && t("candidates.suggestedLead", { unit: suggested }),
    dueOn !== null && t("candidates.due", { day: dueOn }),
  ].filter((note) => note !== false);
  return (
    <span className="flex flex-wrap gap-x-3.5 text-12 text-ink-3">
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
    </span>
  );
}

function Lacks({ candidate }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import");
  const lacks = lacksLeft(candidate);
  if (lacks.length === 0) return null;
  return (
    <span className="pt-0.5 text-12 whitespace-nowrap text-ink-3 max-sm:col-start-2">
      {t("candidates.lacks")}　{lacks.map((lack) => t(`lacks.${lack}`)).join(" ")}
    </span>
  );
}
