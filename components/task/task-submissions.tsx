import { useTranslations } from "next-intl";
import { TaskPart } from "@/components/task/task-part";
import { inChinese } from "@/components/ui/in-chinese";
import type { Day } from "@/lib/domain/calendar/day";
import type { ReturnKind } from "@/lib/domain/task/model";

type Submission = {
  readonly id: string;
  readonly number: number;
  readonly state: "prepared" | "handedBack" | "standing" | "withdrawn" | "returned" | "accepted" | "lapsed";
  readonly statement: string;
  readonly preparedBy: string | null;
  readonly preparedOn: Day;
  readonly endorsedBy: string | null;
  readonly endorsedOn: Day | null;
  readonly decidedBy: string | null;
  readonly decidedOn: Day | null;
  readonly daysWithReviewer: number | null;
  readonly returnKind: ReturnKind | null;
  readonly reason: string | null;
  readonly missing: string | null;
  readonly grantedDueOn: Day | null;
  readonly proof: readonly { readonly position: number; readonly names: readonly string[] }[];
  readonly exceptions: readonly { readonly position: number; readonly reason: string }[];
};

/** Every attempt to close, with what was said of it. */
export function TaskSubmissions({ submissions }: { submissions: readonly Submission[] }) {
  const t = useTranslations("task-page.submissions");
  const comma = useTranslations("ui")("comma");
  if (submissions.length === 0) return null;
  return (
    <TaskPart id="submissions" title={t("title")} count={t("count", { count: submissions.length })}>
      <ol>
        {submissions.map((submission) => (
          <li key={submission.id} className="grid gap-x-5 gap-y-1 border-b py-3 text-13 sm:grid-cols-[108px_minmax(0,1fr)] max-sm:text-14">
            <div>
              <p className="text-ink-3">{t("number", { number: submission.number })}</p>
              <p className="font-bold">{stateWords(t, submission)}</p>
            </div>
            <div className="min-w-0">
              <p lang="zh-CN" className="whitespace-pre-line">
                {submission.statement}
              </p>
              {submission.proof.map(({ position, names }) => (
                <p key={position} className="wrap-anywhere text-ink-2">
                  {t.rich("proof", { position, names: names.join(comma), zh: inChinese })}
                </p>
              ))}
              {submission.exceptions.map(({ position, reason }) => (
                <p key={position} className="text-ink-2">
                  {t.rich("exception", { position, reason, zh: inChinese })}
                </p>
              ))}
              <Steps submission={submission} />
              <Opinion submission={submission} />
            </div>
          </li>
        ))}
      </ol>
    </TaskPart>
  );
}

type Words = ReturnType<typeof useTranslations<"task-page.submissions">>;

function stateWords(t: Words, { state, returnKind }: Submission): string {
  return state === "returned" ? t(`returned.${returnKind ?? "work"}`) : t(`states.${state}`);
}

/** Who made it ready and who signed it; and the days it then lay with the reviewer, which are not the unit's. */
function Steps({ submission: { state, preparedBy, preparedOn, endorsedBy, endorsedOn, daysWithReviewer } }: { submission: Submission }) {
  const t = useTranslations("task-page.submissions");
  return (
    <p className="text-12 text-ink-3">
      {t.rich("prepared", { who: preparedBy ?? "", day: preparedOn, zh: inChinese })}
      {endorsedOn && <> · {t.rich("endorsed", { who: endorsedBy ?? "", day: endorsedOn, zh: inChinese })}</>}
      {daysWithReviewer !== null && ` · ${t("review", { state, n: daysWithReviewer })}`}
    </p>
  );
}

/** The reviewer's opinion, or why it was handed back or taken back. */
function Opinion({ submission }: { submission: Submission }) {
  const t = useTranslations("task-page.submissions");
  const { reason, missing, grantedDueOn, decidedBy, decidedOn } = submission;
  if (reason === null && missing === null && decidedOn === null) return null;
  return (
    <div className="mt-2 border-t pt-2">
      {reason && (
        <p className="whitespace-pre-line">
          {t.rich("reason", { text: reason, zh: inChinese })}
        </p>
      )}
      {missing && (
        <p className="font-bold whitespace-pre-line">
          {t.rich("missing", { text: missing, zh: inChinese })}
        </p>
      )}
      {grantedDueOn && <p>{t("granted", { day: grantedDueOn })}</p>}
      {decidedOn && (
        <p lang="zh-CN" className="text-12 text-ink-3">
          {decidedBy} {decidedOn}
        </p>
      )}
    </div>
  );
}
