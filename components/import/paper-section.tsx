"use client";

import { useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { useImporting } from "@/components/import/import-context";
import { KindChooser } from "@/components/import/kind-chooser";
import { LineNotes } from "@/components/import/line-notes";
import type { PaperBlock } from "@/components/import/paper-blocks";
import { PaperGutter } from "@/components/import/paper-gutter";
import { PaperLine } from "@/components/import/paper-line";
import type { PaperMarks } from "@/components/import/paper-marks";
import { useGrown } from "@/components/import/use-grown";
import { useLighting } from "@/components/import/use-lighting";
import { TextButton } from "@/components/ui/text-link";
import { clausesBelow } from "@/lib/domain/report/corrections/reread";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import type { OutlineClause, Span } from "@/lib/domain/report/model";
import { shownLabel } from "@/lib/domain/report/numbering";

type Section = Extract<PaperBlock, { type: "section" }>;

/** A section in its bracket; one that gives no tasks is folded to its heading. */
export function PaperSection({ block: { clause, lines, continued }, marks }: { block: Section; marks: PaperMarks }) {
  const t = useTranslations("import.paper");
  const { draft, picked } = useImporting();
  const lighting = useLighting();
  const [unfolded, setUnfolded] = useState(false);
  const isAccountable = clause.kind === "shortcomings" || clause.kind === "arrangements";
  const isWithin = (span: Span | null) => span !== null && lines.some((line) => span.start < line.end && span.end > line.start);
  const hasCandidates = draft.candidates.some(({ sources }) => sources.some(isWithin));
  const isForced = isAccountable || hasCandidates || lines.length === 1;
  const isOpen = isForced || unfolded || isWithin(lighting.shownSpan);
  const headings = new Set(draft.clauses.filter(({ parentKey }) => parentKey === null).map(({ heading }) => heading.start));
  const isHeading = (line: Span) => headings.has(line.start) || (line.start === clause.heading.start && line.end === clause.heading.end);
  const grown = useGrown(lines.length);
  const shown = lines.slice(0, isOpen ? grown : 1);
  const count = lines.slice(1).reduce((sum, { start, end }) => sum + end - start, 0);
  const ends = endsOf(draft, clause);
  return (
    <PaperGutter head={<KindChooser clause={clause} />} notes={continued ? [] : countsOf(draft, clause, lines).map(([unit, count]) => t(`counts.${unit}`, { count }))}>
      {shown.map((line) => (
        <Fragment key={line.start}>
          <PaperLine line={line} text={draft.text} marks={marks} picked={picked} {...lighting} className={isHeading(line) ? "font-[700]" : "indent-[2em] text-justify"} />
          <LineNotes line={line} />
        </Fragment>
      ))}
      {!isForced && (
        <p className="font-sans text-12 text-paper-ink-2">
          {ends === null ? t("folded", { count }) : t.rich("foldedItems", { ...ends, count, said: (label) => <span lang="zh-CN">{label}</span> })}
          <TextButton className="ms-3" aria-expanded={isOpen} onClick={() => setUnfolded(!isOpen)}>
            {isOpen ? t("fold") : t("unfold")}
          </TextButton>
        </p>
      )}
      {!isOpen && lines.slice(1).map((line) => <LineNotes key={line.start} line={line} />)}
    </PaperGutter>
  );
}

type Count = readonly ["items" | "sentences" | "paragraphs", number];

function countsOf({ clauses, passages }: ImportDraft, clause: OutlineClause, lines: readonly Span[]): readonly Count[] {
  const below = clausesBelow(clauses, clause.key);
  const items = clauses.filter(({ parentKey }) => parentKey === clause.key).length;
  const sentences = passages.filter(({ clauseKey }) => below.has(clauseKey)).length;
  if (sentences > 0) return items === 0 || items === sentences ? [["sentences", sentences]] : [["items", items], ["sentences", sentences]];
  return items > 0 ? [["items", items]] : [["paragraphs", Math.max(1, lines.length - 1)]];
}

/** The labels of the section's first and last item; null where its items are not numbered. */
function endsOf({ clauses }: ImportDraft, { key }: OutlineClause): { first: string; last: string } | null {
  const labels = clauses.filter(({ parentKey, label }) => parentKey === key && label !== "").map(({ label }) => shownLabel(label));
  return labels.length > 1 ? { first: labels[0]!, last: labels.at(-1)! } : null;
}
