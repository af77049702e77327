"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CriteriaField } from "@/components/import/criteria-field";
import { DueField } from "@/components/import/due-field";
import { useImporting } from "@/components/import/import-context";
import { LeadField } from "@/components/import/lead-field";
import { SupportingField } from "@/components/import/supporting-field";
import { classes } from "@/components/ui/classes";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { RECTIFICATION_TYPES, type RectificationType } from "@/lib/domain/task/model";

/** What people decide for a candidate, as rows of its list. All of it may wait until the task is issued. */
export function CandidateAssignment({ candidate }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import.detail");
  const words = useTranslations("import.rectificationTypes");
  const { apply } = useImporting();
  const { key, rectificationType } = candidate;
  return (
    <>
      <Decision head={t("lead")} first>
        <LeadField candidate={candidate} />
      </Decision>
      <Decision head={t("supporting")}>
        <SupportingField candidate={candidate} />
      </Decision>
      <Decision head={t("due")}>
        <DueField candidate={candidate} />
      </Decision>
      <Decision head={t("rectificationType")}>
        <Field name="rectificationType" label={t("rectificationType")} labelHidden optional>
          <Select className="sm:w-52!" value={rectificationType ?? ""} onChange={(event) => apply({ type: "set-assignment", candidateKey: key, rectificationType: (event.target.value || null) as RectificationType | null })}>
            <option value="">{t("undecided")}</option>
            {RECTIFICATION_TYPES.map((type) => (
              <option key={type} value={type}>
                {words(type)}
              </option>
            ))}
          </Select>
        </Field>
      </Decision>
      <Decision head={t("criteria")}>
        <CriteriaField candidate={candidate} />
      </Decision>
    </>
  );
}

function Decision({ head, first = false, children }: { head: string; first?: boolean; children: ReactNode }) {
  const line = first && "mt-2 border-t border-line-2 pt-2.5!";
  return (
    <>
      <dt className={classes("pe-3 pt-1.5 text-ink-2 max-sm:text-14", line)}>{head}</dt>
      <dd className={classes("min-w-0", line)}>{children}</dd>
    </>
  );
}
