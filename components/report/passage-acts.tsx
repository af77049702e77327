"use client";

import { useTranslations } from "next-intl";
import type { ReportPassage } from "@/components/report/report-model";
import { MergeForm, type MergeTarget } from "@/components/report/merge-form";
import { WritingForm } from "@/components/secrecy/writing-form";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { ReportWords } from "@/components/ui/report-words";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { showToast } from "@/components/ui/toast-store";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

export type PassageVerbs = Readonly<Record<"dispose" | "draft" | "merge", ServerVerb>>;

export type ActPassage = Pick<ReportPassage, "id" | "version" | "quote" | "disposition"> & { /** 四（三）第 2 句. */ readonly name: string; /** For the task, from its words. */ readonly title: string };

const LOOK = "go whitespace-nowrap text-accent hover:underline underline-offset-3";

/** What the office may decide of a sentence: a task of its own, into another, a statement only; or take that back. */
export function PassageActs({ passage, targets, verbs }: { passage: ActPassage; targets: readonly MergeTarget[]; verbs: PassageVerbs }) {
  const t = useTranslations("report.acts");
  if (passage.disposition === "statement") {
    return (
      <VerbForm action={verbs.dispose} hidden={{ passageId: passage.id, version: passage.version, to: "pending" }} done={t("restored")} className="pt-1.5 text-13">
        <button type="submit" className={LOOK}>
          {t("restore")}
        </button>
      </VerbForm>
    );
  }
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-1 pt-1.5 text-13 pointer-coarse:gap-y-4">
      <DialogButton label={t("draft")} look={LOOK} title={t("draftTitle", { name: passage.name })} lead={t("draftLead")}>
        <DraftForm passage={passage} action={verbs.draft} />
      </DialogButton>
      {targets.length > 0 && (
        <DialogButton label={t("merge")} look={LOOK} title={t("mergeTitle", { name: passage.name })}>
          <MergeForm passage={passage} targets={targets} action={verbs.merge} />
        </DialogButton>
      )}
      <DialogButton label={t("statement")} look={LOOK} title={t("statementTitle", { name: passage.name })} lead={t("statementLead")}>
        <WritingForm action={verbs.dispose} hidden={{ passageId: passage.id, version: passage.version, to: "statement" }} done={t("stated")}>
          <PassageWords quote={passage.quote} />
          <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
            <TextArea maximum={500} />
          </Field>
          <DialogActions>
            <SubmitButton>{t("state")}</SubmitButton>
          </DialogActions>
        </WritingForm>
      </DialogButton>
    </div>
  );
}

/** The sentence the dialog speaks of. */
function PassageWords({ quote }: { quote: string }) {
  return <ReportWords as="p" text={quote} className="max-h-40 overflow-y-auto bg-paper px-3 py-2 text-14 leading-6" />;
}

function DraftForm({ passage, action }: { passage: ActPassage; action: ServerVerb }) {
  const t = useTranslations("report.acts");
  const tell = (value: unknown) => {
    const { taskId, number } = value as { taskId: string; number: string };
    showToast(t("drafted", { number }), { words: t("open"), href: `/tasks/${taskId}` });
  };
  return (
    <WritingForm action={action} hidden={{ sources: [{ from: "passage", passageId: passage.id }] }} onDone={tell}>
      <PassageWords quote={passage.quote} />
      <Field name="title" label={t("title")}>
        <TextInput defaultValue={passage.title} lang="zh-CN" />
      </Field>
      <DialogActions>
        <SubmitButton>{t("draftButton")}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
