import { useTranslations } from "next-intl";
import type { AnchorShown } from "@/components/report/anchor-model";
import { ReportWords } from "@/components/ui/report-words";
import { TextLink } from "@/components/ui/text-link";

type Waiting = Pick<AnchorShown, "id" | "finding" | "quote" | "task">;

/** Words that wait for the office after a correction, each with whose they are and the way to where that is decided. */
export function WaitingList({ anchors, href }: { anchors: readonly Waiting[]; href: string }) {
  const t = useTranslations("report.changes");
  return (
    <ol>
      {anchors.map(({ id, finding, quote, task }) => (
        <li key={id} data-row="" className="grid gap-x-6 gap-y-1 border-b border-line py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,340px)]">
          <ReportWords as="p" text={quote} className="line-clamp-3 self-start bg-paper px-3 py-1.5 text-14 leading-6" />
          <div className="min-w-0 text-13 leading-6">
            <p className="font-bold">{t(`findings.${finding}`)}</p>
            {task ? (
              <TextLink href={`/tasks/${task.id}`} lang="zh-CN" className="block truncate text-ink!" title={task.title}>
                <span className="me-2 text-ink-3">{task.number}</span>
                {task.title}
              </TextLink>
            ) : (
              <p>{t("statementOf")}</p>
            )}
            <TextLink href={`${href}#${id}`} data-row-open="" aria-label={t("decideOn", { name: task?.number ?? t("statementOf") })}>
              {t("decide")} →
            </TextLink>
          </div>
        </li>
      ))}
    </ol>
  );
}
