"use client";

import { useTranslations } from "next-intl";
import { useId, useMemo, type ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { FieldContext, useFormState } from "@/components/ui/form-context";
import { useTextCheck } from "@/components/ui/text-check";

type Props = {
  /** The path in the form's input: `reason`, `criteria.0.text`. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Said beside the label; what is required is not starred. */
  readonly optional?: boolean;
  /** At the right of the label: show the password, a template. */
  readonly aside?: ReactNode;
  /** The label is there for those who hear the page only. */
  readonly labelHidden?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Label above, what one types in; hint, remark on what is typed, fault below. Holds one TextInput, TextArea, Select or DayField. */
export function Field({ name, label, hint, optional = false, aside, labelHidden = false, className, children }: Props) {
  const t = useTranslations("ui");
  const id = useId();
  const fault = useFormState().faults.get(name);
  const { around, onInput, remark, isChecked } = useTextCheck();
  const described = [hint !== undefined && `${id}-hint`, remark !== null && `${id}-remark`, fault !== undefined && `${id}-fault`].filter(Boolean).join(" ");
  const wiring = useMemo(
    () => ({
      id,
      name,
      "aria-describedby": described === "" ? undefined : described,
      "aria-invalid": fault === undefined ? undefined : (true as const),
      "aria-required": optional ? undefined : (true as const),
    }),
    [id, name, described, fault, optional],
  );
  return (
    <div ref={around} onInput={onInput} className={classes("min-w-0", className)}>
      <div className={classes("mb-1 flex items-baseline justify-between gap-3 text-13 text-ink-2", labelHidden && "sr-only")}>
        <label htmlFor={id}>
          <span data-label="">{label}</span>
          {optional && <span className="ms-2 text-12 text-ink-3">{t("optional")}</span>}
        </label>
        {aside}
      </div>
      <FieldContext value={wiring}>{children}</FieldContext>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1 text-12 text-ink-3">
          {hint}
        </p>
      )}
      {isChecked && (
        <p id={`${id}-remark`} aria-live="polite" className={remark === null ? undefined : "mt-1 text-12 text-ink-2"}>
          {remark}
        </p>
      )}
      <FaultWords id={`${id}-fault`} words={fault} />
    </div>
  );
}

/** A fault is said in words and weight, not in red. */
export function FaultWords({ id, words }: { id: string; words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <p id={id} className="mt-1 text-13 font-bold">
      {words}
    </p>
  );
}
