import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AmendForm } from "@/components/task/forms/amend-form";
import { EndorseForm } from "@/components/task/forms/endorse-form";
import { InstructForm } from "@/components/task/forms/instruct-form";
import { PrepareForm } from "@/components/task/forms/prepare-form";
import { ProgressForm } from "@/components/task/forms/progress-form";
import { ReasonForm } from "@/components/task/forms/reason-form";
import { ReturnForm } from "@/components/task/forms/return-form";
import type { Choices } from "@/components/task/forms/task-fields";
import { UrgeForm } from "@/components/task/forms/urge-form";
import type { AvailableVerb } from "@/lib/domain/task/available-verbs";
import type { ActingVerb } from "@/lib/domain/task/capacity";
import type { TaskPage } from "@/lib/queries/task-page";
import * as verbs from "./actions";
import { valuesOf } from "./task-values";
import { unitsNamed } from "./units-named";

/**
 * The form in which a verb is done; undefined for one that needs none, or is done elsewhere on the page.
 *
 * @param label the verb as the bar words it, which the form's button repeats
 */
export async function verbBody({ verb, unitIds }: AvailableVerb, task: TaskPage, choices: Choices | null, label: string): Promise<ReactNode | undefined> {
  const forms = await getTranslations("task-page.forms");
  const { id: taskId, version } = task;
  const decided = { taskId, version };
  const named = unitsNamed(task, unitIds);
  const inTask = task.units.filter(({ hasLeft }) => !hasLeft).map(({ unit, relation }) => ({ id: unit.id, name: unit.shortName, isLead: relation === "lead" }));
  const words = { verb: label };

  const bodies: Partial<Record<ActingVerb, () => ReactNode>> = {
    amend: () => choices && <AmendForm action={verbs.amend} taskId={taskId} version={version} values={valuesOf(task)} choices={choices} />,
    discard: () => <ReasonForm {...words} action={verbs.discard} hidden={decided} optional goTo="/tasks" />,
    decline: () => <ReasonForm {...words} action={verbs.decline} hidden={decided} />,
    handBack: () => <ReasonForm {...words} action={verbs.handBack} hidden={decided} />,
    withdraw: () => <ReasonForm {...words} action={verbs.withdraw} hidden={decided} optional />,
    declinePart: () => <ReasonForm {...words} action={verbs.declineOwnPart} hidden={{ taskId }} units={named} />,
    waivePart: () => <ReasonForm {...words} action={verbs.waive} hidden={decided} units={named} unitLabel={forms("whosePart")} />,
    reportPart: () => <ReasonForm {...words} action={verbs.reportOwnPart} hidden={{ taskId }} units={named} name="text" label={forms("partDone")} maximum={2000} />,
    close: () => <ReasonForm {...words} action={verbs.close} hidden={decided} optional name="opinion" label={forms("opinion")} maximum={2000} />,
    return: () => <ReturnForm action={verbs.giveBack} hidden={decided} />,
    urge: () => <UrgeForm action={verbs.urge} taskId={taskId} units={inTask} />,
    instruct: () => <InstructForm action={verbs.instruct} taskId={taskId} units={inTask} />,
    prepare: () => <PrepareForm {...words} action={verbs.prepare} hidden={decided} {...bareOf(task)} />,
    submit: () => submitBody(task, label),
    reportProgress: () => <ProgressForm action={verbs.report} taskId={taskId} units={reportingUnits(task, unitIds)} measures={task.measures.filter(({ doneOn }) => doneOn === null)} criteria={task.evidence.criteria} takesFiles={task.verbs.some((one) => one.verb === "attachEvidence" && one.allowed)} />,
  };
  return bodies[verb]?.();
}

/** What was prepared, to be signed; one who holds both posts may also do both at once. */
function submitBody(task: TaskPage, verb: string): ReactNode {
  const hidden = { taskId: task.id, version: task.version };
  const waiting = task.submissions.find(({ state }) => state === "prepared");
  if (!waiting) return <PrepareForm action={verbs.submit} hidden={hidden} verb={verb} {...bareOf(task)} />;
  return <EndorseForm action={verbs.submit} hidden={hidden} verb={verb} statement={waiting.statement} preparedBy={waiting.preparedBy ?? ""} exceptions={waiting.exceptions} />;
}

function bareOf({ evidence: { criteria, loose } }: TaskPage) {
  const pieces = new Map([...criteria.flatMap(({ evidence }) => evidence), ...loose].map(({ id, name }) => [id, { id, name }]));
  const bare = criteria.filter(({ evidence }) => evidence.length === 0).map(({ id, position, text }) => ({ id, position, text }));
  return { bare, evidence: [...pieces.values()] };
}

function reportingUnits({ units }: TaskPage, unitIds: readonly string[]) {
  return units
    .filter(({ unit }) => unitIds.includes(unit.id))
    .map(({ unit, relation, percent, lastWords }) => ({ id: unit.id, name: unit.shortName, percent, isSupporting: relation === "supporting", last: lastWords }));
}
