"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { WritingForm } from "@/components/secrecy/writing-form";
import { useFreshKey } from "@/components/task/forms/use-fresh-key";
import { TaskFields, type Choices, type Proposals, type TaskValues } from "@/components/task/forms/task-fields";
import { newFormKey } from "@/components/ui/form-key";
import { showToast } from "@/components/ui/toast-store";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { ActionResult } from "@/lib/domain/action-result";
import type { IssueGap } from "@/lib/domain/task/issue";

/** The bar at the foot of the page presses its buttons. */
export const DRAFT_FORM = "draft";
/** The name of the button that saves and issues in one go. */
export const AND_ISSUE = "andIssue";

const ISSUED = "issued";

type Props = {
  readonly amend: ServerVerb;
  readonly issue: ServerVerb;
  readonly taskId: string;
  readonly version: number;
  readonly values: TaskValues;
  readonly choices: Choices;
  readonly proposals: Proposals;
  /** What still bars the issue. */
  readonly gaps: readonly IssueGap[];
};

/** A draft in the making: saved, or saved and issued; what bars the issue is said above it. */
export function DraftForm(props: Props) {
  const { key, onDone } = useFreshKey(props.version);
  return <Fields key={key} {...props} onDone={onDone} />;
}

function Fields({ amend, issue, taskId, version, values, choices, proposals, gaps, onDone }: Props & { onDone: () => void }) {
  const t = useTranslations("task-page.draft");
  const reasons = useTranslations("task.reasons");
  const router = useRouter();
  const { key: listsKey, onDone: onStored } = useFreshKey(version);
  /** One further than the page's where saving went well and issuing did not. */
  const saved = useRef(version);
  useEffect(() => {
    saved.current = version;
  }, [version]);

  async function save(input: unknown): Promise<ActionResult> {
    const { [AND_ISSUE]: andIssue, ...given } = input as Record<string, unknown>;
    // Its own key: what is mended after a refusal is another input.
    const amended = await amend({ ...given, formKey: newFormKey(), version: saved.current });
    if (!amended.ok) return amended;
    // An amendment that changes nothing leaves the version as it is.
    if ((amended.value as { changes: number }).changes > 0) saved.current += 1;
    if (andIssue === undefined) return amended;
    const issued = await issue({ taskId, version: saved.current });
    // What was saved all the same is shown, the rest of the page with it.
    if (!issued.ok) {
      if (saved.current !== version) onStored();
      router.refresh();
    }
    return issued.ok ? { ok: true, value: ISSUED } : issued;
  }

  function tell(value: unknown) {
    showToast(t(value === ISSUED ? "issued" : "saved"));
    if (saved.current !== version) onDone();
  }

  return (
    <WritingForm id={DRAFT_FORM} action={save} hidden={{ taskId }} onDone={tell} className="max-w-[720px]">
      {gaps.length > 0 && (
        <div className="text-13">
          <p className="text-ink-3">{t("gaps")}</p>
          <ul className="font-bold">
            {gaps.map((gap) => (
              <li key={gap}>{reasons(gap)}</li>
            ))}
          </ul>
        </div>
      )}
      <TaskFields values={values} choices={choices} proposals={proposals} listsKey={listsKey} />
    </WritingForm>
  );
}
