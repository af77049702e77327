import { useTranslations } from "next-intl";
import { ProgressInPlace } from "@/components/home/progress-in-place";
import { WritingForm } from "@/components/secrecy/writing-form";
import { ButtonLink, buttonLook } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { inChinese } from "@/components/ui/in-chinese";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import type { DeskTask } from "@/components/home/desk-task";

export type DeskVerbs = Readonly<Record<"acknowledge" | "acknowledgeOwnPart" | "decline" | "declineOwnPart" | "report", ServerVerb>>;

/** Among halves of a phone's width a button without an edge would look like words. */
const EDGED = "max-sm:border-control";

/** What the unit would do next with a task on its desk, done in place; anything more is done on the task's page. */
export function DeskActs({ task, verbs, pressing }: { task: DeskTask; verbs: DeskVerbs; pressing: boolean }) {
  const t = useTranslations("home");
  const isLead = task.relation === "lead";
  if (task.list === "toEndorse" || task.list === "toCountersign") {
    return (
      <ButtonLink kind="primary" href={`/tasks/${task.id}#verbs`}>
        {t(`acts.${task.list}`)}
      </ButtonLink>
    );
  }
  if (task.list === "submitted") return null;
  if (isLead ? task.status === "issued" : task.partState === "pending") return <Receipt task={task} verbs={verbs} />;
  if (task.status !== "active") return null;
  const hidden = { taskId: task.id, unitId: task.unitId };
  return (
    <>
      <VerbForm action={verbs.report} hidden={{ ...hidden, noChange: true }} done={t("done.noChange")}>
        <SubmitButton kind="quiet" className={EDGED} aria-label={t("acts.noChangeTo", { title: task.title })}>
          {t("acts.noChange")}
        </SubmitButton>
      </VerbForm>
      {task.list === "returned" && <ButtonLink href={`/tasks/${task.id}`}>{t("acts.seeOpinion")}</ButtonLink>}
      <ProgressInPlace
        kind={pressing ? "primary" : "secondary"}
        action={verbs.report}
        hidden={hidden}
        percent={task.ownPercent}
        previous={task.lastWords === null ? t("noPrevious") : t.rich("previous", { day: task.lastWords.on.slice(5), text: task.lastWords.text, zh: inChinese })}
        title={task.title}
        criteria={task.takesFiles ? task.criteria : null}
      />
    </>
  );
}

function Receipt({ task, verbs }: { task: DeskTask; verbs: DeskVerbs }) {
  const t = useTranslations("home");
  const isLead = task.relation === "lead";
  const hidden = isLead ? { taskId: task.id, version: task.version } : { taskId: task.id, unitId: task.unitId };
  return (
    <>
      <DialogButton look={classes(buttonLook("quiet"), EDGED)} label={`${t("acts.decline")}…`} title={t("declineTitle", { number: task.number, title: task.title })} lead={t(isLead ? "declineLead" : "declinePartLead")}>
        <WritingForm action={isLead ? verbs.decline : verbs.declineOwnPart} hidden={hidden} done={t("done.declined")}>
          <Field name="reason" label={t("reason")}>
            <TextArea maximum={1000} />
          </Field>
          <DialogActions>
            <SubmitButton>{t("acts.decline")}</SubmitButton>
          </DialogActions>
        </WritingForm>
      </DialogButton>
      <VerbForm action={isLead ? verbs.acknowledge : verbs.acknowledgeOwnPart} hidden={hidden} done={t("done.acknowledged")}>
        <SubmitButton aria-label={t("acts.acknowledgeOf", { title: task.title })}>{t("acts.acknowledge")}</SubmitButton>
      </VerbForm>
    </>
  );
}
