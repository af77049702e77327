"use client";

import { useTranslations } from "next-intl";
import { useEffect, type ReactNode } from "react";
import { DetailRow, Why } from "@/components/import/detail-row";
import { useImporting } from "@/components/import/import-context";
import { useSee } from "@/components/import/use-see";
import { classes } from "@/components/ui/classes";
import { ReportWords } from "@/components/ui/report-words";
import { yearMeant } from "@/lib/domain/report/hints/year-meant";
import type { Hint } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

const GROUPS = ["deadline", "plan", "frequency", "quantity", "document", "unit"] as const;

/** What was recognised in a candidate's words, by kind: the words themselves, what they stand for, and the rule that found them. */
export function CandidateHints({ hints }: { hints: readonly Hint[] }) {
  const t = useTranslations("import.hints.kinds");
  const { point } = useImporting();
  // What is put away while it is pointed at is not left lit.
  useEffect(() => () => point(null), [point]);
  return GROUPS.map((group) => {
    const own = hints.filter((hint) => groupOf(hint) === group);
    if (own.length === 0) return null;
    return (
      <DetailRow key={group} head={t(group)}>
        <ul>
          {own.map((hint) => (
            <HintLine key={hint.span.start} hint={hint} />
          ))}
        </ul>
      </DetailRow>
    );
  });
}

/** The end of a plan of several years is no day of the task. */
function groupOf({ kind, dates }: Hint): (typeof GROUPS)[number] | "slogan" {
  return dates === "document" ? "plan" : kind;
}

/** The words, the way to them, what they stand for, and why. */
function HintLine({ hint }: { hint: Hint }) {
  const t = useTranslations("import.hints");
  const ui = useTranslations("ui");
  const { draft } = useImporting();
  const { kind, rule, span, day } = hint;
  const words = sliceOf(draft.text, span);
  const meant = yearMeant(hint, words, draft.facts.year);
  return (
    <li className="pointer-coarse:py-3">
      <button type="button" aria-label={t("see", { words })} {...useSee(span)} className="go text-start underline-offset-4 hover:underline">
        <ReportWords text={words} className={rule === "vague" ? "border-b border-dashed border-ink-2" : undefined} />
      </button>
      {kind === "deadline" && <span className={classes("ms-2.5", day === undefined && "font-bold")}>{day ?? t("noDay")}</span>}
      <Counted hint={hint} />
      <Why>{[t(`rules.${rule}`), ...(meant ? [t(`yearMeant.${meant.by}`, { year: meant.year, before: meant.year - 1, word: meant.by === "word" ? meant.word : "" })] : [])].join(ui("semicolon"))}</Why>
    </li>
  );
}

/** What a quantity is counted in, and what is counted, in the report's words. */
function Counted({ hint: { unit, object } }: { hint: Hint }) {
  const t = useTranslations("import.hints");
  const said = (chunks: ReactNode) => <ReportWords text={String(chunks)} />;
  if (unit === undefined && object === undefined) return null;
  return (
    <span className="ms-2.5 text-ink-2">
      {object !== undefined && t.rich("counts", { words: object, said })}
      {object !== undefined && unit !== undefined && " "}
      {unit !== undefined && t.rich("countedIn", { words: unit, said })}
    </span>
  );
}
