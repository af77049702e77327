"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { DetailRow, Why } from "@/components/import/detail-row";
import { useImporting } from "@/components/import/import-context";
import { classes } from "@/components/ui/classes";
import { ReportWords } from "@/components/ui/report-words";
import { foldWidth } from "@/lib/domain/report/layers";
import type { Hint } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

const GROUPS = ["deadline", "plan", "frequency", "quantity", "document", "unit", "slogan"] as const;

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
function groupOf({ kind, dates }: Hint): (typeof GROUPS)[number] {
  return dates === "document" ? "plan" : kind;
}

/** Pointed at, the words are lit where they stand; pressed, one goes there. */
function HintLine({ hint: { kind, rule, span, day, dates } }: { hint: Hint }) {
  const t = useTranslations("import.hints");
  const ui = useTranslations("ui");
  const { draft, goTo, point } = useImporting();
  const words = sliceOf(draft.text, span);
  const isOfNextYear = dates === "task" && day !== undefined && !/20\d\d/.test(foldWidth(words));
  const light = () => point(span);
  const leave = () => point(null);
  return (
    <li className="pointer-coarse:py-3">
      <button
        type="button"
        aria-label={t("see", { words })}
        onPointerEnter={(event) => event.pointerType === "mouse" && light()}
        onPointerLeave={leave}
        onFocus={light}
        onBlur={leave}
        onClick={() => goTo(span)}
        className="go text-start underline-offset-4 hover:underline"
      >
        <ReportWords text={words} className={rule === "vague" ? "border-b border-dashed border-ink-2" : undefined} />
      </button>
      {kind === "deadline" && <span className={classes("ms-2.5", day === undefined && "font-bold")}>{day ?? t("noDay")}</span>}
      <Why>{[t(`rules.${rule}`), ...(isOfNextYear ? [t("nextYear", { year: draft.facts.year ?? 0 })] : [])].join(ui("semicolon"))}</Why>
    </li>
  );
}
