"use client";

import { useTranslations } from "next-intl";
import type { AnchorShown, AnchorTarget } from "@/components/report/anchor-model";
import { DiffWords } from "@/components/report/diff-words";
import { WritingForm } from "@/components/secrecy/writing-form";
import { buttonLook } from "@/components/ui/button";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { ReportWords } from "@/components/ui/report-words";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = { readonly anchor: AnchorShown; readonly targets: readonly AnchorTarget[]; readonly decide: ServerVerb };

/** What the office may decide of words that a correction touched: the new ones in their place, others, or none. */
export function AnchorActs({ anchor, targets, decide }: Props) {
  const t = useTranslations("report.changes");
  const name = anchor.task?.number ?? t("statementOf");
  const small = buttonLook("secondary", "small");
  return (
    <div className="flex flex-wrap gap-x-2 gap-y-2 pointer-coarse:gap-y-4">
      {anchor.offered && (
        <DialogButton label={t("accept")} look={small} title={t("acceptTitle", { name })} lead={t(anchor.task ? "acceptLead" : "acceptStatementLead")}>
          <WritingForm action={decide} hidden={{ anchorId: anchor.id, decision: "accept" }} done={t("accepted", { name })}>
            <DiffWords from={anchor.quote} to={anchor.offered.words} className="max-h-60 overflow-y-auto bg-paper px-3 py-2 text-14 leading-6" />
            <Reason isOptional />
            <DialogActions>
              <SubmitButton>{t("acceptButton")}</SubmitButton>
            </DialogActions>
          </WritingForm>
        </DialogButton>
      )}
      <DialogButton label={t("attach")} look={small} title={t("attachTitle", { name })} lead={t("attachLead")} wide>
        <WritingForm action={decide} hidden={{ anchorId: anchor.id, decision: "attach" }} done={t("attached", { name })}>
          <ReportWords as="p" text={anchor.quote} className="max-h-40 overflow-y-auto bg-paper px-3 py-2 text-14 leading-6" />
          <Field name="passageId" label={t("target")} optional={anchor.task !== null}>
            <Select defaultValue="" lang="zh-CN">
              <option value="">{t("noTarget")}</option>
              {targets.map(({ id, name: place, quote }) => (
                <option key={id} value={id}>
                  {place}　{quote.length > 60 ? `${quote.slice(0, 60)}…` : quote}
                </option>
              ))}
            </Select>
          </Field>
          {anchor.task && (
            <Field name="words" label={t("words")} hint={t("wordsHint")} optional>
              <TextArea maximum={2000} lang="zh-CN" rows={3} />
            </Field>
          )}
          <Reason isOptional />
          <DialogActions>
            <SubmitButton>{t("attachButton")}</SubmitButton>
          </DialogActions>
        </WritingForm>
      </DialogButton>
      <DialogButton label={t("leave")} look={small} title={t("leaveTitle", { name })} lead={t(anchor.task ? "leaveLead" : "leaveStatementLead")}>
        <WritingForm action={decide} hidden={{ anchorId: anchor.id, decision: "leave" }} done={t("left", { name })}>
          <ReportWords as="p" text={anchor.quote} className="max-h-40 overflow-y-auto bg-paper px-3 py-2 text-14 leading-6" />
          <Reason isOptional={false} />
          <DialogActions>
            <SubmitButton>{t("leaveButton")}</SubmitButton>
          </DialogActions>
        </WritingForm>
      </DialogButton>
    </div>
  );
}

function Reason({ isOptional }: { isOptional: boolean }) {
  const t = useTranslations("report.changes");
  return (
    <Field name="reason" label={t("reason")} optional={isOptional} {...(!isOptional && { hint: t("reasonHint") })}>
      <TextArea maximum={500} />
    </Field>
  );
}
