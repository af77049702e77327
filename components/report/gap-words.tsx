import { useTranslations } from "next-intl";
import type { ShownRow } from "@/components/report/gap-model";
import { TextLink } from "@/components/ui/text-link";

/** At a shortcoming's end: what no arrangement takes up, and the tasks that do. */
export function UnansweredWords({ words, isGap }: { words: ShownRow["unanswered"]; isGap: boolean }) {
  const t = useTranslations("report.matrix");
  const ui = useTranslations("ui");
  const tasks = [...new Set(words.flatMap((each) => each.tasks))];
  return (
    <div className="text-12">
      {isGap && (
        <p>
          <b>{t("gap")}</b>
          <span className="ms-3 text-ink-3">{t("noAnswer")}</span>
        </p>
      )}
      {words.length > 0 && (
        <p lang="zh-CN" className="said text-13 text-paper-ink-2!">
          {words.map((each) => each.words).join("　")}
        </p>
      )}
      {words.length > 0 && tasks.length > 0 && (
        <p className="text-ink-3">
          {t.rich("takenUp", {
            tasks: () =>
              tasks.map((task, index) => (
                <span key={task.id}>
                  {index > 0 && ui("comma")}
                  <TextLink href={`/tasks/${task.id}`} lang="zh-CN" className="underline">
                    {task.number}
                  </TextLink>
                </span>
              )),
          })}
        </p>
      )}
    </div>
  );
}
