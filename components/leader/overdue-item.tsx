import Link from "next/link";
import { useTranslations } from "next-intl";
import { InstructInPlace } from "@/components/leader/instruct-in-place";
import { SourceWords } from "@/components/task/source-words";
import { classes } from "@/components/ui/classes";
import { DayText } from "@/components/ui/day-text";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import { UnitName } from "@/components/ui/unit-name";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import type { Day } from "@/lib/domain/calendar/day";
import type { LightOf } from "@/lib/domain/task/light";
import { shortNumber } from "@/lib/domain/task/number";

type Unit = { readonly id: string; readonly name: string; readonly shortName: string };

export type OverdueTask = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly light: LightOf;
  readonly dueOn: Day | null;
  readonly lead: Unit | null;
  readonly others: readonly Unit[];
  readonly sources: readonly { readonly quote: string; readonly href: string | null; readonly givenBy: string | null }[];
  readonly lastWords: { readonly on: Day; readonly text: string } | null;
  readonly instructions: number;
};

/** One late task: how late, what, which sentence it breaks, whose, the unit's last word, and what a leader may do at once. */
export function OverdueItem({ task, urge, instruct }: { task: OverdueTask; urge: ServerVerb; instruct: ServerVerb | null }) {
  const t = useTranslations("leader");
  const [source, ...others] = task.sources;
  return (
    <li data-row className="grid grid-cols-[92px_minmax(0,1fr)_168px] grid-rows-[auto_1fr_auto] gap-x-5 border-b border-line py-4 max-sm:grid-cols-[58px_minmax(0,1fr)] max-sm:gap-x-2 max-sm:py-3">
      <p className="row-span-2 text-32 leading-8 font-bold whitespace-nowrap text-light-red max-sm:row-span-3 max-sm:text-22 max-sm:leading-6">
        {task.light.days}
        <span className="ms-0.5 text-13 max-sm:text-12">{t("days", { count: task.light.days ?? 0 })}</span>
      </p>
      <div className="row-span-2 min-w-0 max-sm:row-span-1">
        <h3 className="text-16 leading-6 font-bold">
          <Link href={`/tasks/${task.id}`} prefetch={false} data-row-open lang="zh-CN" className="go hover:text-accent">
            {task.title}
          </Link>
        </h3>
        {source && <SourceWords quote={source.quote} href={source.href} className="my-1.5 px-3 py-1.5 text-14 leading-6 pointer-coarse:my-2.5 pointer-coarse:py-2.5" words="max-sm:line-clamp-2" />}
        {others.length > 0 && (
          <p className="-mt-1 mb-1.5 text-12">
            <TextLink href={`/tasks/${task.id}#sources`}>{t("otherSources", { count: others.length })}</TextLink>
          </p>
        )}
        <p className="text-13 text-ink-2">
          {task.lead && <UnitName name={task.lead.name} shortName={task.lead.shortName} className="me-3 inline-block max-w-full truncate align-bottom text-ink sm:hidden" />}
          {task.lastWords === null ? (
            t("noWord")
          ) : (
            <>
              <DayText day={task.lastWords.on} short className="me-3 text-ink-3" />
              <span lang="zh-CN">{task.lastWords.text}</span>
            </>
          )}
        </p>
      </div>
      <div className="text-end text-13 max-sm:col-start-2 max-sm:mt-0.5 max-sm:flex max-sm:flex-wrap max-sm:gap-x-3 max-sm:text-start max-sm:text-12">
        {task.lead && <UnitName name={task.lead.name} shortName={task.lead.shortName} className="block truncate font-bold text-ink max-sm:hidden" />}
        <p className="text-ink-2">{task.dueOn && t("due", { day: task.dueOn })}</p>
        <p className="text-ink-3">
          {shortNumber(task.number)}
          {task.instructions > 0 && `　${t("instructed", { count: task.instructions })}`}
        </p>
      </div>
      <div className={ACTS}>
        {instruct !== null && <InstructInPlace action={instruct} taskId={task.id} title={task.title} units={[...(task.lead ? [task.lead] : []), ...task.others]} />}
        <VerbForm action={urge} hidden={{ taskId: task.id, to: "lead" }} done={t("urged", { unit: task.lead?.shortName ?? "" })}>
          <SubmitButton kind="secondary" size="small" aria-label={t("urgeOf", { title: task.title })}>
            {t("urge")}
          </SubmitButton>
        </VerbForm>
      </div>
    </li>
  );
}

/** At the right, under the day; on a phone under the text, half the width each. What one writes takes the whole width, alone. */
const ACTS = classes(
  "col-start-3 row-start-2 mt-2 flex flex-wrap content-start items-start justify-end gap-2",
  "max-sm:col-start-2 max-sm:row-start-3 max-sm:grid max-sm:grid-cols-2",
  "has-[textarea]:col-span-2 has-[textarea]:col-start-2 has-[textarea]:row-start-3 max-sm:has-[textarea]:col-span-2 max-sm:has-[textarea]:col-start-1 max-sm:has-[textarea]:row-start-4",
  "has-[textarea]:[&>form]:hidden max-sm:[&>:only-child]:col-span-2",
);
