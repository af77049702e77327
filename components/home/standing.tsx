import { useTranslations } from "next-intl";
import type { DeskTask } from "@/components/home/desk-task";

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
  if (task.list === "toAcknowledge") return t("standing.issued", { relation, issued: (task.issuedOn ?? "").slice(5), due: task.dueOn ?? "" });
  if (task.lastWords === null) return t("standing.silent", { relation, due: task.dueOn ?? "" });
  return t("standing.progress", { relation, percent: task.ownPercent, day: task.lastWords.on.slice(5) });
}
