import { useTranslations } from "next-intl";
import { LinkVerbs } from "@/components/report/link-verbs";
import type { ReportTask } from "@/components/report/report-model";
import type { GapItem, ShownCell } from "@/components/report/gap-model";
import { shapeOf, useLightWords } from "@/components/task/task-light";
import { LightMark } from "@/components/ui/light";
import { TextLink } from "@/components/ui/text-link";
import type { ServerVerb } from "@/components/ui/use-verb";
import { ledgerHref } from "@/lib/domain/task/filter";

const MOST_TASKS = 6;

/** What links a shortcoming and an arrangement: the words they share, the tasks on both, a person's decision. */
export function GapCellBody({ cell, shortcoming, decide }: { cell: ShownCell; shortcoming: GapItem; decide: ServerVerb | null }) {
  const t = useTranslations("report.matrix");
  const { state, words, tasks, arrangement, byTask } = cell;
  const names = { shortcoming: shortcoming.label, arrangement: arrangement.label };
  const pair = { shortcomingId: shortcoming.id, arrangementId: arrangement.id };
  const isLinked = state === "confirmed" || state === "suggested";
  return (
    <>
      {state !== "none" && (
        <p className="text-12 text-ink-3">
          {t(`states.${state}`)}
          {isLinked && words.length > 0 && (
            <span className="ms-3">
              {t("sharedWords")}{" "}
              <span lang="zh-CN" className="said text-paper-ink-2!">
                {words.join("　")}
              </span>
            </span>
          )}
        </p>
      )}
      {state === "confirmed" && (
        <ul className="text-13 max-sm:text-14">
          {tasks.slice(0, MOST_TASKS).map((task) => (
            <CellTask key={task.id} task={task} />
          ))}
          {tasks.length > MOST_TASKS && (
            <li>
              <TextLink href={ledgerHref({ filter: { clause: [shortcoming.id, arrangement.id] } })} className="inline-block py-1">
                {t("moreTasks", { count: tasks.length })}
              </TextLink>
            </li>
          )}
        </ul>
      )}
      {decide !== null && <LinkVerbs pair={pair} state={state} byTask={byTask} names={names} decide={decide} />}
    </>
  );
}

function CellTask({ task: { id, number, title, light, closedOn } }: { task: ReportTask }) {
  const wordsOf = useLightWords();
  return (
    <li className="flex items-center gap-1.5 leading-6">
      <LightMark shape={shapeOf(light)} label={wordsOf(light, closedOn)} />
      <TextLink href={`/tasks/${id}`} lang="zh-CN" title={title} className="min-w-0 truncate text-ink!">
        <span className="me-1.5 text-ink-3">{number}</span>
        {title}
      </TextLink>
    </li>
  );
}
