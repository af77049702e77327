"use client";

import { useTranslations } from "next-intl";
import { useId, type ReactNode } from "react";
import { FaultWords } from "@/components/ui/field";
import { useFormState } from "@/components/ui/form-context";

/** Several boxes, or anything of more than one part, under one legend, with the fault of its name below. */
export function ChoiceGroup(props: { name: string; legend: ReactNode; hint?: ReactNode; optional?: boolean; children: ReactNode; className?: string }) {
  const t = useTranslations("ui");
  const id = useId();
  const fault = useFormState().faults.get(props.name);
  return (
    <fieldset data-name={props.name} tabIndex={-1} aria-describedby={fault === undefined ? undefined : id} className={props.className}>
      <legend className="mb-1 text-13 text-ink-2">
        <span data-label="">{props.legend}</span>
        {props.optional && <span className="ms-2 text-12 text-ink-3">{t("optional")}</span>}
      </legend>
      {props.children}
      {props.hint !== undefined && <p className="mt-1 text-12 text-ink-3">{props.hint}</p>}
      <FaultWords id={id} words={fault} />
    </fieldset>
  );
}

export type Choice = { readonly value: string; readonly label: ReactNode; readonly hint?: ReactNode };

const DOT = "size-[15px] flex-none translate-y-[2px] appearance-none rounded-full border border-control bg-canvas checked:border-[5px] checked:border-ink";

/** One of a few, all in sight. */
export function RadioGroup(props: { name: string; legend: ReactNode; choices: readonly Choice[]; defaultValue?: string; hint?: ReactNode; optional?: boolean; className?: string; onChoose?: (value: string) => void }) {
  const { name, choices, defaultValue, onChoose, ...group } = props;
  return (
    <ChoiceGroup name={name} {...group}>
      <div className="flex flex-wrap gap-x-6 gap-y-1.5">
        {choices.map((choice) => (
          <label key={choice.value} className="flex items-baseline gap-2 text-13 pointer-coarse:min-h-11 pointer-coarse:items-center max-sm:text-16">
            <input type="radio" name={name} value={choice.value} defaultChecked={choice.value === defaultValue} onChange={() => onChoose?.(choice.value)} className={DOT} />
            <span>
              {choice.label}
              {choice.hint !== undefined && <span className="ms-2 text-12 text-ink-3">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </ChoiceGroup>
  );
}
