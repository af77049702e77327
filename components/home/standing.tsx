import { useTranslations } from "next-intl";
import type { DeskTask } from "@/components/home/desk-task";
import { ReceiptWords } from "@/components/task/receipt-words";

/** In a few words: whose part, since when, how far, or what the reviewer said. */
export function Standing({ task }: { task: DeskTask }) {
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
