import Link from "next/link";
import { useTranslations } from "next-intl";
import { DeskActs, type DeskVerbs } from "@/components/home/desk-acts";
import type { DeskTask } from "@/components/home/desk-task";
import { ReceiptWords } from "@/components/task/receipt-words";
import { TaskLight } from "@/components/task/task-light";
import { ShortQuote } from "@/components/task/short-quote";
import { classes } from "@/components/ui/classes";
import { shortNumber } from "@/lib/domain/task/number";

/** Light, task, the sentence it comes from, where it stands, and what to do now; `pressing` fills the likeliest act. */
export function DeskRow({ task, verbs, pressing }: { task: DeskTask; verbs: DeskVerbs; pressing: boolean }) {
  const [source] = task.sources;
  return (
    <li
      data-row
      className="grid min-h-12 grid-cols-[128px_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,200px)_minmax(176px,max-content)] items-center gap-x-5 gap-y-1.5 border-b border-line py-1.5 text-13 max-lg:grid-cols-[128px_minmax(0,1fr)_max-content] max-sm:grid-cols-1 max-sm:py-3"
    >
      <div className="flex justify-between">
        <TaskLight light={task.light} />
        <span className="text-ink-3 sm:hidden">{shortNumber(task.number)}</span>
      </div>
      <p className="min-w-0 text-14 max-sm:text-16">
        <Link href={`/tasks/${task.id}`} prefetch={false} data-row-open lang="zh-CN" className="go font-bold hover:text-accent">
          {task.title}
        </Link>
        <span className="ms-2.5 whitespace-nowrap text-ink-3 max-sm:hidden">{shortNumber(task.number)}</span>
      </p>
      {source && <ShortQuote quote={source.quote} href={source.href} className="max-lg:col-span-2 max-lg:col-start-2 max-sm:col-span-1 max-sm:col-start-1" />}
      <p className="min-w-0 text-ink-2 max-lg:col-start-2 max-sm:col-start-1">
        <Standing task={task} />
      </p>
      <div className={ACTS}>
        <DeskActs task={task} verbs={verbs} pressing={pressing} />
      </div>
    </li>
  );
}

/** At the right; on a phone half the width each, the likeliest the whole of it where they are three. A form takes a line of its own. */
const ACTS = classes(
  "flex flex-wrap items-center justify-end gap-2 max-lg:col-start-3",
  "max-sm:col-start-1 max-sm:mt-1 max-sm:grid max-sm:grid-cols-2 max-sm:[&>:last-child:nth-child(odd)]:col-span-2",
  "has-[form_input]:col-span-full has-[form_input]:col-start-1 sm:has-[form_input]:ps-37 has-[form_input]:[&>form]:hidden",
);

/** In a few words: whose part, since when, how far, or what the reviewer said. */
function Standing({ task }: { task: DeskTask }) {
  const t = useTranslations("home");
  const tasks = useTranslations("task");
  const relation = tasks(`relations.${task.relation}`);
  if (task.returned !== null) {
    return (
      <>
        {`${relation}　`}
        <span lang="zh-CN">{task.returned.missing ?? task.returned.reason}</span>
      </>
    );
  }
  if (task.list === "toAcknowledge") {
    return (
      <span className="flex flex-wrap gap-x-3 *:whitespace-nowrap">
        <span>{t("standing.issued", { relation, issued: (task.issuedOn ?? "").slice(5) })}</span>
        {task.receipt && <ReceiptWords receipt={task.receipt} />}
        <span>{t("standing.due", { due: task.dueOn ?? "" })}</span>
      </span>
    );
  }
  if (task.lastWords === null) return t("standing.silent", { relation, due: task.dueOn ?? "" });
  return t("standing.progress", { relation, percent: task.ownPercent, day: task.lastWords.on.slice(5) });
}
