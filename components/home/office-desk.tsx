import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShortQuote } from "@/components/task/short-quote";
import { TaskLight } from "@/components/task/task-light";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";
import { UnitName } from "@/components/ui/unit-name";
import type { LightOf } from "@/lib/domain/task/light";
import { shortNumber } from "@/lib/domain/task/number";

type Row = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly light: LightOf;
  readonly lead: { readonly name: string; readonly shortName: string } | null;
  readonly sources: readonly { readonly quote: string; readonly href: string | null }[];
  readonly daysWaiting: number | null;
  readonly declined: { readonly unit: string; readonly reason: string } | null;
};

type List = { readonly count: number; readonly tasks: readonly Row[] };
type ListName = "toReview" | "declined" | "drafts" | "overdue" | "stalled";

/** The ledger's filter that lists exactly what the figure counts. */
const WHOLE: Record<ListName, string> = {
  toReview: "/tasks?status=submitted",
  declined: "/tasks?view=declined",
  drafts: "/tasks?status=draft",
  overdue: "/tasks?light=red",
  stalled: "/tasks?light=amber",
};

const NAMES = Object.keys(WHOLE) as ListName[];

/** What lies with the supervising office, its own debts first. */
export function OfficeDesk({ lists }: { lists: Readonly<Record<ListName, List>> }) {
  const t = useTranslations("home.office");
  return NAMES.map((name) => {
    const { count, tasks } = lists[name];
    return (
      <section key={name} className="mt-6">
        <SectionHeading rule="strong" count={<TextLink href={WHOLE[name]}>{count}</TextLink>} aside={count > 0 && HINTED.includes(name) ? t(`${name as Hinted}Hint`) : undefined}>
          {t(name)}
        </SectionHeading>
        {count === 0 ? <p className="py-3 text-13 text-ink-3">{t("nothing")}</p> : <ol>{tasks.map((task) => <OfficeRow key={task.id} task={task} note={<Note name={name} task={task} />} />)}</ol>}
        {count > tasks.length && (
          <p className="py-2 text-13">
            <TextLink href={WHOLE[name]}>{t("more", { count })} →</TextLink>
          </p>
        )}
      </section>
    );
  });
}

type Hinted = Exclude<ListName, "overdue">;
const HINTED: readonly ListName[] = ["toReview", "declined", "drafts", "stalled"];

function OfficeRow({ task, note }: { task: Row; note: ReactNode }) {
  const [source] = task.sources;
  return (
    <li
      data-row
      className="grid min-h-12 grid-cols-[128px_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,250px)] items-center gap-x-5 gap-y-1.5 border-b border-line py-1.5 text-13 max-md:grid-cols-[128px_minmax(0,1fr)] max-sm:grid-cols-1 max-sm:py-3"
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
      {source && <ShortQuote quote={source.quote} href={source.href} className="max-md:col-span-2 max-sm:col-span-1" />}
      <p className="min-w-0 text-ink-2 max-md:col-span-2 max-sm:col-span-1">{note}</p>
    </li>
  );
}

function Note({ name, task }: { name: ListName; task: Row }) {
  const t = useTranslations("home.office");
  if (name === "declined" && task.declined !== null) return <span lang="zh-CN">{t("declinedBy", task.declined)}</span>;
  return (
    <>
      {task.lead === null ? t("noLead") : <UnitName name={task.lead.name} shortName={task.lead.shortName} />}
      {name === "toReview" && task.daysWaiting !== null && `　${t("waiting", { days: task.daysWaiting })}`}
    </>
  );
}
