"use client";

import { useTranslations } from "next-intl";
import type { ReportShown } from "@/components/report/report-model";
import { WritingForm } from "@/components/secrecy/writing-form";
import { DayField } from "@/components/ui/day-field";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";

type Facts = Pick<ReportShown, "id" | "version" | "title" | "issuer" | "year" | "publishedOn">;

/** Corrects what is said about a report; its own text is never altered. */
export function FactsDialog({ report, correct }: { report: Facts; correct: ServerVerb }) {
  const t = useTranslations("report.facts");
  return (
    <DialogButton label={t("correct")} title={t("correctTitle")} lead={t("correctLead")}>
      <WritingForm action={correct} hidden={{ reportId: report.id, version: report.version }} done={t("corrected")}>
        <Field name="title" label={t("title")}>
          <TextInput defaultValue={report.title} lang="zh-CN" />
        </Field>
        <Field name="issuer" label={t("issuer")}>
          <TextInput defaultValue={report.issuer} lang="zh-CN" />
        </Field>
        <div className="grid gap-3.5 sm:grid-cols-2">
          <Field name="year" label={t("year")}>
            <TextInput defaultValue={report.year} inputMode="numeric" />
          </Field>
          <Field name="publishedOn" label={t("publishedOn")} optional>
            <DayField defaultValue={report.publishedOn ?? ""} />
          </Field>
        </div>
        <DialogActions>
          <SubmitButton>{t("correctButton")}</SubmitButton>
        </DialogActions>
      </WritingForm>
    </DialogButton>
  );
}
