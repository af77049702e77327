"use client";

import { useTranslations } from "next-intl";
import { CriteriaField } from "@/components/import/criteria-field";
import { DueField } from "@/components/import/due-field";
import { useImporting } from "@/components/import/import-context";
import { LeadField } from "@/components/import/lead-field";
import { SupportingField } from "@/components/import/supporting-field";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { RECTIFICATION_TYPES, type RectificationType } from "@/lib/domain/task/model";

/** What people decide for a candidate. All of it may wait until the task is issued. */
export function CandidateAssignment({ candidate }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import.detail");
  const words = useTranslations("import.rectificationTypes");
  const { apply } = useImporting();
  const { key, rectificationType } = candidate;
  return (
    <div className="mt-3 grid gap-x-6 gap-y-3 border-t border-line-2 pt-3 sm:grid-cols-2">
      <LeadField candidate={candidate} />
      <SupportingField candidate={candidate} />
      <DueField candidate={candidate} />
      <Field name="rectificationType" label={t("rectificationType")} optional>
        <Select value={rectificationType ?? ""} onChange={(event) => apply({ type: "set-assignment", candidateKey: key, rectificationType: (event.target.value || null) as RectificationType | null })}>
          <option value="">{t("undecided")}</option>
          {RECTIFICATION_TYPES.map((type) => (
            <option key={type} value={type}>
              {words(type)}
            </option>
          ))}
        </Select>
      </Field>
      <CriteriaField candidate={candidate} />
    </div>
  );
}
