import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TaskLight } from "@/components/task/task-light";
import { TaskSources, type Sources } from "@/components/task/task-sources";
import { VoiceHeading, Voices } from "@/components/task/voices";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/domain/calendar/day";
import type { LightOf } from "@/lib/domain/task/light";

type Sister = { readonly id: string; readonly number: string; readonly title: string; readonly light: LightOf; readonly closedOn: Day | null };

type Props = Sources & {
  readonly sisters: readonly Sister[];
  readonly issuedOn: Day | null;
  /** What we decided: words, or the form that sets them. */
  readonly children: ReactNode;
};

/** The two voices, one under the other: what the report said, what we decided. Never mixed, never drawn alike. */
export function TaskVoices({ sisters, issuedOn, children, ...sources }: Props) {
  const t = useTranslations("task-page.voices");
  return (
    <Voices>
      <TaskSources {...sources} />
      <VoiceHeading note={issuedOn && t("issued", { day: issuedOn })}>{t("decision")}</VoiceHeading>
      <div className="pt-3 sm:ps-6 print:ps-4">
        {children}
        {sisters.length > 0 && <Sisters tasks={sisters} />}
      </div>
    </Voices>
  );
}

function Sisters({ tasks }: { tasks: readonly Sister[] }) {
  const t = useTranslations("task-page.voices");
  return (
    <ul aria-label={t("sisters")} className="mt-1 grid gap-1.5 text-13 text-ink-3">
      {tasks.map((task) => (
        <li key={task.id} className="flex min-h-6 flex-wrap items-baseline gap-x-3">
          <span>{t("sister")}</span>
          <TextLink href={`/tasks/${task.id}`} lang="zh-CN" className="py-0.5 whitespace-normal! text-ink-2!">
            {task.number} {task.title}
          </TextLink>
          <TaskLight light={task.light} closedOn={task.closedOn} />
        </li>
      ))}
    </ul>
  );
}
