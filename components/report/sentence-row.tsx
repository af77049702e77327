import { useTranslations } from "next-intl";
import { CoverageCell } from "@/components/report/coverage-strip";
import type { MergeTarget } from "@/components/report/merge-form";
import type { PassageVerbs } from "@/components/report/passage-acts";
import { PassageDecision } from "@/components/report/passage-decision";
import { PassageName } from "@/components/report/passage-name";
import type { ReportPassage, ReportTask } from "@/components/report/report-model";
import { TaskLight } from "@/components/task/task-light";
import { ReportWords } from "@/components/ui/report-words";
import { TextLink } from "@/components/ui/text-link";

type Props = {
  /** The row's id in the page. */
  readonly id: string;
  readonly passage: Pick<ReportPassage, "id" | "version" | "href" | "quote" | "path" | "ordinal" | "disposition" | "reason">;
  readonly tasks: readonly Pick<ReportTask, "id" | "number" | "title" | "light" | "closedOn">[];
  readonly targets: readonly MergeTarget[];
  readonly verbs: PassageVerbs | null;
};

/** A sentence, the way to its place, where it went, and what may be decided of it. */
export function SentenceRow({ id, passage, tasks, targets, verbs }: Props) {
  const t = useTranslations("report");
  const { href, quote, disposition, reason } = passage;
  return (
    <li id={id} data-row="" className="grid gap-x-6 gap-y-2 border-b border-line py-3 target:bg-accent-soft md:grid-cols-[112px_minmax(0,1fr)_minmax(0,340px)]">
      <p className="text-12 text-ink-3 md:pt-1.5">
        <PassageName passage={passage} />
      </p>
      <a href={href} data-row-source="" className="block self-start bg-paper px-3 py-1.5 hover:bg-paper-lit">
        <ReportWords text={quote} className="text-14 leading-6" />
      </a>
      <div className="min-w-0 text-13 md:pt-1.5">
        <p className="flex items-center gap-2">
          <CoverageCell disposition={disposition} className="size-3 flex-none" />
          <span className={disposition === "pending" ? "font-bold" : undefined}>{t(`dispositions.${disposition}`)}</span>
        </p>
        {reason !== null && (
          <p lang="zh-CN" className="mt-0.5 text-ink-2">
            {reason}
          </p>
        )}
        {tasks.length > 0 && (
          <ul className="mt-0.5">
            {tasks.map((task) => (
              <li key={task.id} className="flex items-baseline gap-2 py-0.5">
                <TextLink href={`/tasks/${task.id}`} lang="zh-CN" className="min-w-0 flex-1 truncate text-ink!" title={task.title}>
                  <span className="me-2 text-ink-3">{task.number}</span>
                  {task.title}
                </TextLink>
                <TaskLight light={task.light} closedOn={task.closedOn} />
              </li>
            ))}
          </ul>
        )}
        <PassageDecision passage={passage} targets={targets} verbs={verbs} />
      </div>
    </li>
  );
}
