import { getTranslations } from "next-intl/server";
import { AND_ISSUE, DRAFT_FORM } from "@/components/task/forms/draft-form";
import { PlainForm } from "@/components/task/forms/plain-form";
import type { Choices } from "@/components/task/forms/task-fields";
import type { VerbItem } from "@/components/task/task-verbs";
import type { ServerVerb } from "@/components/ui/use-verb";
import type { AvailableVerb } from "@/lib/domain/task/available-verbs";
import type { ActingVerb } from "@/lib/domain/task/capacity";
import type { TaskPage } from "@/lib/queries/task-page";
import * as verbs from "./actions";
import { unitsNamed } from "./units-named";
import { verbBody } from "./verb-bodies";

/** Done where the thing itself stands on the page. */
const ELSEWHERE: readonly ActingVerb[] = ["attachEvidence", "removeEvidence"];

/** Never the likeliest: they send back, take back, or take away. */
const UNLIKELY: readonly ActingVerb[] = ["return", "handBack", "decline", "declinePart", "withdraw", "discard", "waivePart", "amend"];

const WIDE: readonly ActingVerb[] = ["amend", "reportProgress", "prepare", "submit"];

/** The bar for this viewer: what may be done now, the likeliest filled; what one would expect, with why not yet. */
export async function verbItems(task: TaskPage, choices: Choices | null): Promise<VerbItem[]> {
  const shown = task.verbs.filter(({ verb }) => !ELSEWHERE.includes(verb) && !isInDraft(verb, task) && !isForNothing(verb, task));
  const likeliest = shown.find(({ verb, allowed }) => allowed && !UNLIKELY.includes(verb))?.verb;
  const items = await Promise.all(shown.map((available) => itemsOf(available, task, choices, available.verb === likeliest)));
  const all = [...(await draftItems(task)), ...items.flat()];
  return all.sort((a, b) => Number(b.primary ?? false) - Number(a.primary ?? false));
}

/** A draft is amended and issued by the form that stands on its page. */
function isInDraft(verb: ActingVerb, { status }: TaskPage): boolean {
  return status === "draft" && (verb === "amend" || verb === "issue");
}

/** There is nothing left to open. */
function isForNothing(verb: ActingVerb, { evidence }: TaskPage): boolean {
  const pieces = [...evidence.criteria.flatMap((criterion) => criterion.evidence), ...evidence.loose];
  return verb === "openEvidence" && pieces.every(({ opened }) => opened !== false);
}

async function draftItems({ status, verbs: available }: TaskPage): Promise<VerbItem[]> {
  const has = (verb: ActingVerb) => status === "draft" && available.some((one) => one.verb === verb);
  const [t, task] = [await getTranslations("task-page.bar"), await getTranslations("task.verbs")];
  const issue: VerbItem = { key: "issue", is: "send", form: DRAFT_FORM, name: AND_ISSUE, label: task("issue"), primary: true };
  const save: VerbItem = { key: "save", is: "send", form: DRAFT_FORM, label: t("save"), primary: !has("issue") };
  return [...(has("issue") ? [issue] : []), ...(has("amend") ? [save] : [])];
}

async function itemsOf(available: AvailableVerb, task: TaskPage, choices: Choices | null, primary: boolean): Promise<VerbItem[]> {
  const { verb, allowed, reason } = available;
  const [t, words] = [await getTranslations("task-page.bar"), await getTranslations("task")];
  const label = verb === "submit" && task.submissions.some(({ state }) => state === "prepared") ? t("endorse") : words(`verbs.${verb}`);
  const base = { key: verb, label, primary };
  if (!allowed) return [{ ...base, primary: false, is: "blocked", reason: reason ? words(`reasons.${reason.code}`, reason.values) : "" }];
  if (verb === "openEvidence") return [{ ...base, is: "link", href: "#evidence" }];

  const plain = PLAIN[verb];
  const kind = primary ? "primary" : "secondary";
  const units = unitsNamed(task, available.unitIds);
  if (plain) return [{ ...base, is: "plain", body: <PlainForm {...plain(task)} kind={kind} verb={label} units={verb === "acknowledge" ? [] : units} /> }];

  const title = (
    <>
      {label}
      {t("colon")}
      <span lang="zh-CN">
        {task.number} {task.title}
      </span>
    </>
  );
  const lead = t.has(`leads.${verb}` as "leads.close") ? { lead: t(`leads.${verb}` as "leads.close") } : {};
  const dialog: VerbItem = { ...base, is: "dialog", title, ...lead, wide: WIDE.includes(verb), body: await verbBody(available, task, choices, label) };
  return verb === "reportProgress" ? [dialog, await noChangeItem(task, units)] : [dialog];
}

type Plain = { readonly action: ServerVerb; readonly hidden: Record<string, unknown> };

const decided = ({ id: taskId, version }: TaskPage) => ({ taskId, version });

const PLAIN: Partial<Record<ActingVerb, (task: TaskPage) => Plain>> = {
  acknowledge: (task) => ({ action: verbs.acknowledge, hidden: decided(task) }),
  acknowledgePart: ({ id: taskId }) => ({ action: verbs.acknowledgeOwnPart, hidden: { taskId } }),
  countersign: (task) => ({ action: verbs.countersign, hidden: decided(task) }),
};

/** "No change" is one click. */
async function noChangeItem({ id: taskId }: TaskPage, units: ReturnType<typeof unitsNamed>): Promise<VerbItem> {
  const label = (await getTranslations("task-page.bar"))("noChange");
  return { key: "noChange", is: "plain", label, body: <PlainForm action={verbs.report} hidden={{ taskId, noChange: true }} verb={label} kind="quiet" units={units} /> };
}
