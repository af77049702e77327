"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useImporting } from "@/components/import/import-context";
import { lacksLeft } from "@/components/import/lacks-left";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useAfterPress } from "@/components/ui/use-after-press";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";

/** How we will know it is done: one line each, taken on leaving too. At least one before the task is issued, not before it is made. */
export function CriteriaField({ candidate }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import.detail");
  const words = useTranslations("import.lacks");
  const ui = useTranslations("ui");
  const { key, criteria } = candidate;
  const wanted = lacksLeft(candidate).filter((lack) => lack !== "who");
  const { apply } = useImporting();
  const afterPress = useAfterPress();
  const line = useRef<HTMLInputElement>(null);
  // What is taken on leaving is added to those there are by then.
  const latest = useRef(criteria);
  useEffect(() => void (latest.current = criteria), [criteria]);
  const set = (next: readonly string[]) => apply({ type: "set-assignment", candidateKey: key, criteria: next });

  const lacking = wanted.length > 0 ? t("criteriaLacks", { lacks: wanted.map((lack) => words(lack)).join(ui("comma")) }) : "";
  const hint = [lacking, criteria.length === 0 ? t("criteriaHint") : ""].filter((part) => part !== "").join(" ");

  function take(field: HTMLInputElement) {
    const typed = field.value.trim();
    if (typed !== "" && set([...latest.current, typed]) !== null) field.value = "";
  }

  function add() {
    if (line.current === null) return;
    take(line.current);
    line.current.focus();
  }

  return (
    <div className="min-w-0">
      <Field name="criterion" label={t("criteria")} labelHidden optional hint={hint === "" ? undefined : hint}>
        <div className="flex gap-2">
          <TextInput
            ref={line}
            lang="zh-CN"
            onBlur={({ currentTarget }) => afterPress(() => take(currentTarget))}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              add();
            }}
          />
          <Button onClick={add}>{t("addCriterion")}</Button>
        </div>
      </Field>
      {criteria.length > 0 && (
        <ol className="mt-1 text-13">
          {criteria.map((criterion, index) => (
            <li key={`${index} ${criterion}`} className="flex items-baseline gap-2">
              <span className="text-ink-3">{index + 1}</span>
              <span lang="zh-CN" className="min-w-0 wrap-anywhere">
                {criterion}
              </span>
              <button type="button" aria-label={ui("remove", { what: criterion })} className="ms-auto grid size-6 flex-none place-items-center text-ink-3 hover:text-ink pointer-coarse:size-11" onClick={() => set(criteria.filter((_, other) => other !== index))}>
                ×
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
