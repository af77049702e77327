"use client";

/*
 * How to use it: a form that calls one verb through a server action and never loses what was typed.
 *
 *   <VerbForm action={submitTask} hidden={{ taskId, version }} done={t("submitted")}>
 *     <Field name="summary" label={t("summary")}>
 *       <TextArea maximum={2000} />
 *     </Field>
 *     <SubmitButton>{t("submit")}</SubmitButton>
 *   </VerbForm>
 *
 * - `action` is a server action `(input: unknown) => Promise<ActionResult>`, handed down from the page.
 * - The fields' names are paths of its input: `criteria.0.text` nests, a repeated name becomes a list.
 *   `hidden` is added as it is, fresh from the page: ids and the version shown belong there, not in inputs.
 *   A form key is added for each sending.
 * - A refusal is shown in place: under its fields, in a list above, or as what changed meanwhile.
 * - On success: the toast `done`, `onDone(value)`, the dialog around it closes, then the page `goTo`, else this
 *   page's fresh data.
 * - Without fields it is a plain button of one verb: `<VerbForm …><SubmitButton>{t("acknowledge")}</SubmitButton></VerbForm>`.
 */

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useRef, useState, useTransition, type FormEvent, type KeyboardEvent, type ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { ConflictPanel } from "@/components/ui/conflict-panel";
import { useCloseDialog } from "@/components/ui/dialog";
import { ErrorSummary } from "@/components/ui/error-summary";
import { FormContext } from "@/components/ui/form-context";
import { faultsOf, fieldNamed, unfold, type Fault } from "@/components/ui/form-faults";
import { formInput } from "@/components/ui/form-input";
import { showToast, type Toast } from "@/components/ui/toast-store";
import { useLeaveWarning } from "@/components/ui/use-leave-warning";
import { useRefusalWords } from "@/components/ui/use-refusal-words";
import { useVerb, type ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly action: ServerVerb;
  readonly hidden?: Record<string, unknown>;
  readonly done?: string;
  /** A way on, beside `done` in the toast. */
  readonly doneWay?: Toast["way"];
  readonly goTo?: string;
  readonly onDone?: (value: unknown) => void;
  /** For a button that stands elsewhere, such as in the bar at the foot of the page. */
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

export function VerbForm({ action, hidden, done, doneWay, goTo, onDone, id, className, children }: Props) {
  const t = useTranslations("ui.form");
  const router = useRouter();
  const wordsOf = useRefusalWords();
  const closeDialog = useCloseDialog();
  const { send, pending, refusal, clearRefusal } = useVerb(action);
  const [taking, startTaking] = useTransition();
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [typed, setTyped] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const notice = useRef<HTMLDivElement>(null);
  const isDirty = useRef(false);
  useLeaveWarning(isDirty, t("leave"));

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    event.stopPropagation();
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const { input, nameOf } = formInput(new FormData(event.currentTarget, submitter));
    send({ ...input, ...hidden }, (answer) => {
      const element = form.current;
      if (answer.ok) return succeed(answer.value);
      if (element === null) return;
      const wrong = faultsOf(answer, element, nameOf, wordsOf);
      setFaults(wrong);
      setTyped(longestText(element));
      for (const { name } of wrong) unfold(fieldNamed(element, name));
      const first = wrong[0] === undefined ? null : fieldNamed(element, wrong[0].name);
      setTimeout(() => (first ?? notice.current)?.focus());
    });
  }

  function succeed(value: unknown) {
    isDirty.current = false;
    setFaults([]);
    form.current?.reset();
    if (done !== undefined) showToast(done, doneWay);
    onDone?.(value);
    closeDialog?.();
    if (goTo === undefined) router.refresh();
    else router.push(goTo);
  }

  function sendByKey(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key !== "Enter" || event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (!(event.ctrlKey || event.metaKey) && !isLineOf(event.currentTarget, event.target)) return;
    event.preventDefault();
    event.stopPropagation();
    pressSubmit(event.currentTarget, event.target);
  }

  /** A dialog opened from within stands elsewhere in the page; what is typed there is its own form's. */
  function noteTyping(event: FormEvent<HTMLFormElement>) {
    if (event.currentTarget.contains(event.target as Node)) isDirty.current = true;
  }

  const goToField = (name: string) => form.current !== null && fieldNamed(form.current, name)?.focus();
  const takeNew = () => startTaking(() => (router.refresh(), clearRefusal()));
  const shown = new Map(faults.map((fault) => [fault.name, fault.words]));
  const saidInPlace = faults.length === 1 && faults[0]!.label !== "";
  const reference = refusal?.values["reference"];

  return (
    // Sent before its scripts have come, nothing typed may end up in the address.
    <form ref={form} id={id} method="post" noValidate onSubmit={submit} onKeyDown={sendByKey} onInput={noteTyping} className={classes("grid gap-3.5", className)}>
      {refusal?.code === "changed-meanwhile" && (
        <ConflictPanel ref={notice} words={wordsOf(refusal.code, refusal.values)} changes={refusal.changed ?? []} typed={typed} taking={taking} onTake={takeNew} />
      )}
      {refusal !== null && refusal.code !== "changed-meanwhile" && !saidInPlace && (
        <ErrorSummary ref={notice} words={wordsOf(refusal.code, refusal.values)} reference={reference === undefined ? undefined : t("reference", { reference })} faults={faults} onGoTo={goToField} />
      )}
      <FormContext value={{ pending, faults: shown }}>{children}</FormContext>
    </form>
  );
}

/** One line of text, in which Enter alone sends; the browser itself would press the first button, whatever else that does. */
function isLineOf(form: HTMLFormElement, target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.form === form && ["text", "password", "search"].includes(target.type);
}

/**
 * Sends it by its own button, so that what holds that back, such as files still on their way, holds the keys back too:
 * the button they were pressed on, else one that does no more than send.
 */
function pressSubmit(form: HTMLFormElement, at: EventTarget): void {
  const buttons = [...form.elements].filter((element) => element instanceof HTMLButtonElement && element.type === "submit") as HTMLButtonElement[];
  const button = buttons.find((one) => one === at) ?? buttons.find(({ name }) => name === "");
  if (button) button.click();
  else form.requestSubmit();
}

/** What a person wrote at most length, not what stood there before: that is what must not be lost. */
function longestText(form: HTMLFormElement): string {
  const fields = [...form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>("textarea, input[type=text]")];
  const texts = fields.filter((field) => field.value !== field.defaultValue).map((field) => field.value.trim());
  return texts.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}
