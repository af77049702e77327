import Link from "next/link";
import type { ReactNode } from "react";
import { SourceWords } from "@/components/task/source-words";
import { TaskLight } from "@/components/task/task-light";
import { classes } from "@/components/ui/classes";
import { shortNumber } from "@/lib/domain/task/number";
import type { PartLight } from "@/lib/domain/task/part-light";

type Props = {
  readonly task: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
    readonly light: PartLight;
    readonly sources: readonly { readonly quote: string; readonly href: string | null }[];
  };
  /** Where it stands, in a few words. */
  readonly standing: ReactNode;
  /** What may be done at once; a column of its own. */
  readonly acts?: ReactNode;
};

/** A task on somebody's desk: light, task, the sentence it comes from, where it stands, what to do now. */
export function HomeRow({ task, standing, acts }: Props) {
  const [source] = task.sources;
  const look = acts === undefined ? PLAIN : WITH_ACTS;
  return (
    <li data-row className={classes("grid min-h-12 items-center gap-x-5 gap-y-1.5 border-b border-line py-1.5 text-13 max-sm:grid-cols-1 max-sm:py-3", look.row)}>
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
      {source && <SourceWords quote={source.quote} href={source.href} title={source.quote} className={classes(QUOTE, look.quote)} words="block truncate max-sm:line-clamp-2 max-sm:whitespace-normal" />}
      <p className={classes("min-w-0 text-ink-2", look.standing)}>{standing}</p>
      {acts !== undefined && <div className={ACTS}>{acts}</div>}
    </li>
  );
}

/** In one line, two on a phone. */
const QUOTE = "px-3 py-1.5 text-13 pointer-coarse:min-h-11 pointer-coarse:content-center";

const PLAIN = {
  row: "grid-cols-[128px_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,250px)] max-md:grid-cols-[128px_minmax(0,1fr)]",
  quote: "max-md:col-span-2 max-sm:col-span-1",
  standing: "max-md:col-span-2 max-sm:col-span-1",
};

const WITH_ACTS = {
  row: "grid-cols-[128px_minmax(0,1fr)_minmax(0,1.1fr)_minmax(0,200px)_minmax(176px,max-content)] max-lg:grid-cols-[128px_minmax(0,1fr)_max-content]",
  quote: "max-lg:col-span-2 max-lg:col-start-2 max-sm:col-span-1 max-sm:col-start-1",
  standing: "max-lg:col-start-2 max-sm:col-start-1",
};

/** At the right; on a phone half the width each, the likeliest the whole of it where they are three. A form takes a line of its own. */
const ACTS = classes(
  "flex flex-wrap items-center justify-end gap-2 max-lg:col-start-3",
  "max-sm:col-start-1 max-sm:mt-1 max-sm:grid max-sm:grid-cols-2 max-sm:[&>:last-child:nth-child(odd)]:col-span-2",
  "has-[form_input]:col-span-full has-[form_input]:col-start-1 sm:has-[form_input]:ps-37 has-[form_input]:[&>form]:hidden",
);
