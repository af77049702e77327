import { useTranslations } from "next-intl";
import type { ChangeShown } from "@/components/report/anchor-model";
import { DiffWords } from "@/components/report/diff-words";
import { TextLink } from "@/components/ui/text-link";

/** What reads otherwise in the new edition, sentence by sentence, and the tasks drawn from it. */
export function ChangeList({ changes }: { changes: readonly ChangeShown[] }) {
  const t = useTranslations("report.changes");
  return (
    <ol>
      {changes.map(({ from, to, tasks }, index) => {
        const kind = from === null ? "added" : to === null ? "removed" : "reworded";
        return (
          <li key={index} data-row="" className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,340px)]">
            <DiffWords from={from?.words ?? ""} to={to?.words ?? ""} className="self-start bg-paper px-3 py-1.5 text-14 leading-6" />
            <div className="min-w-0 text-13 leading-6">
              <p className="flex flex-wrap gap-x-4">
                <span>{t(`kinds.${kind}`)}</span>
                {from && <TextLink href={from.href}>{t("formerText")}</TextLink>}
                {to && <TextLink href={to.href}>{t("newText")}</TextLink>}
              </p>
              {tasks.map((task) => (
                <TextLink key={task.id} href={`/tasks/${task.id}`} lang="zh-CN" className="block truncate text-ink!" title={task.title}>
                  <span className="me-2 text-ink-3">{task.number}</span>
                  {task.title}
                </TextLink>
              ))}
              {tasks.length === 0 && <p className="text-ink-3">{t("noTask")}</p>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
