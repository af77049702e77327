import { useTranslations } from "next-intl";
import type { ClauseEntry, ClauseGroup } from "@/components/report/clause-groups";
import { shapeOf, useLightWords } from "@/components/task/task-light";
import { LightMark } from "@/components/ui/light";
import type { Span } from "@/lib/domain/report/model";
import { shownLabel } from "@/lib/domain/report/numbering";
import { titleOfHeading } from "@/lib/domain/report/titles";

const MOST_LIGHTS = 6;

type Props = { readonly groups: readonly ClauseGroup[]; readonly text: string; readonly setAside: number; readonly lit: Span | null };

/** The report's outline: each clause with the lights of its tasks, worst first, and ○ for sentences not accounted for. */
export function ClauseTree({ groups, text, setAside, lit }: Props) {
  const t = useTranslations("report");
  return (
    <nav aria-label={t("tree.label")} className="grid grid-cols-[minmax(0,1fr)] gap-3.5 text-13">
      {groups.map((group) => (
        <div key={group.key}>
          <p className="mb-1 flex flex-wrap justify-between gap-x-2 pe-2 text-12 text-ink-3">
            <span>{t(`kinds.${group.kind}`)}</span>
            <span className="flex gap-3 whitespace-nowrap">
              {group.items > 0 && group.items !== group.sentences && <span>{t("tree.items", { count: group.items })}</span>}
              {group.sentences > 0 && <span>{t("tree.sentences", { count: group.sentences })}</span>}
            </span>
          </p>
          <ul>
            {group.entries.map((entry) => (
              <Entry key={entry.clause.key} entry={entry} text={text} isCurrent={lit !== null && group.sentences > 0 && lit.start >= entry.clause.span.start && lit.start < entry.clause.span.end} />
            ))}
          </ul>
        </div>
      ))}
      {setAside > 0 && (
        <div>
          <p className="mb-1 flex justify-between pe-2 text-12 text-ink-3">
            <span>{t("aside.title")}</span>
            <span>{t("aside.count", { count: setAside })}</span>
          </p>
          <a href="#set-aside" className="block py-[3px] text-ink-3 hover:text-ink pointer-coarse:py-3">
            {t("aside.see")}
          </a>
        </div>
      )}
    </nav>
  );
}

function Entry({ entry: { clause, goTo, tasks, pending }, text, isCurrent }: { entry: ClauseEntry; text: string; isCurrent: boolean }) {
  const t = useTranslations("report");
  const wordsOf = useLightWords();
  const title = titleOfHeading(text.slice(clause.heading.start, clause.heading.end));
  const label = clause.label === "" ? "" : shownLabel(clause.label);
  const name = label === "" || clause.parentKey === null ? `${clause.parentKey === null ? clause.label : ""}${title}` : label.endsWith("是") ? label : `${label}${title}`;
  return (
    <li>
      <a
        href={`#${goTo}`}
        data-clause={clause.key}
        aria-current={isCurrent ? "location" : undefined}
        title={title}
        className="flex items-center gap-1.5 border-s-2 border-transparent py-[3px] pe-2 text-ink-2 hover:text-ink aria-[current]:-ms-3 aria-[current]:border-accent aria-[current]:ps-2.5 aria-[current]:font-bold aria-[current]:text-ink pointer-coarse:py-3"
      >
        <span lang="zh-CN" className="min-w-0 grow truncate">
          {name}
        </span>
        <span className="flex flex-none items-center gap-[3px]">
          {tasks.slice(0, MOST_LIGHTS).map((task) => (
            <LightMark key={task.id} shape={shapeOf(task.light)} size={9} label={wordsOf(task.light, task.closedOn)} />
          ))}
          {tasks.length > MOST_LIGHTS && <span className="text-12 text-ink-3">+{tasks.length - MOST_LIGHTS}</span>}
          {Array.from({ length: pending }, (_, index) => (
            <LightMark key={index} shape="hollow" size={9} label={t("dispositions.pending")} />
          ))}
        </span>
      </a>
    </li>
  );
}
