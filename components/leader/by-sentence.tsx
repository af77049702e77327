import Link from "next/link";
import { useTranslations } from "next-intl";
import type { OverdueView } from "@/components/leader/overdue-href";
import { PartHeading } from "@/components/leader/part-heading";
import { SourceWords } from "@/components/task/source-words";
import { shapeOf, useLightWords } from "@/components/task/task-light";
import { LightMark } from "@/components/ui/light";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import type { TaskFilter } from "@/lib/domain/task/filter";
import type { LightOf } from "@/lib/domain/task/light";
import { OTHER_ORIGINS } from "@/lib/domain/task/origin";

type Line = {
  readonly key: string;
  readonly quote: string;
  readonly href: string | null;
  readonly givenBy: string | null;
  readonly tasks: readonly { readonly id: string; readonly title: string; readonly light: LightOf }[];
};

type Section = "shortcomings" | "arrangements" | "others";
export type SectionPart = { readonly section: Section; readonly open: number; readonly overdue: number; readonly lines: readonly Line[] };

/** What the ledger lists for each part. */
const LISTED: Readonly<Record<Section, TaskFilter>> = { shortcomings: { section: "shortcomings" }, arrangements: { section: "arrangements" }, others: { origin: OTHER_ORIGINS } };

type Props = { readonly parts: readonly SectionPart[]; /** The same, only with the lines that something late comes from. */ readonly broken: readonly SectionPart[]; readonly within: TaskFilter; readonly view: OverdueView };

/** What the open tasks come from, each line with one shape a task: the report's sentences by section, then others' words. */
export function BySentence({ parts, broken, within, view }: Props) {
  const t = useTranslations("leader");
  const shown = view.only === "overdue" ? broken : parts;
  const isReport = ({ section }: SectionPart) => section !== "others";
  return (
    <section className="min-w-0">
      <PartHeading part="by-sentence" view={view} all={countLines(parts.filter(isReport))} late={countLines(broken.filter(isReport))} title={t("bySentence")} note={t("bySentenceCount")} />
      {shown.map((part) => (
        <div key={part.section}>
          <PartHead part={part} within={within} />
          <ul>
            {part.lines.map((line) => (
              <Sentence key={line.key} line={line} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** How many sentences: each line of these parts is one. */
export function countLines(parts: readonly SectionPart[]): number {
  return parts.reduce((sum, { lines }) => sum + lines.length, 0);
}

function PartHead({ part: { section, open, overdue }, within }: { part: SectionPart; within: TaskFilter }) {
  const t = useTranslations("leader");
  const metrics = useTranslations("metrics");
  const listed = { ...within, ...LISTED[section] };
  return (
    <h3 className="flex items-baseline gap-2 pt-2 text-12 text-ink-3 pointer-coarse:py-3">
      {t(`sections.${section}`)}
      <span className={`whitespace-nowrap ${overdue > 0 ? "font-bold text-light-red" : ""}`}>
        <Link href={metricHref("overdue", listed)} prefetch={false} title={metrics("overdue.name")} className="go inline-block min-w-6 text-end pointer-coarse:min-w-11">
          {overdue}
        </Link>
        {" / "}
        <Link href={metricHref("open", listed)} prefetch={false} title={metrics("open.name")} className="go inline-block min-w-6 pointer-coarse:min-w-11">
          {open}
        </Link>
      </span>
    </h3>
  );
}

function Sentence({ line: { quote, href, givenBy, tasks } }: { line: Line }) {
  const ui = useTranslations("ui");
  const wordsOf = useLightWords();
  return (
    <li className="flex items-center gap-2 border-b border-line py-1 text-13 last:border-0">
      <SourceWords quote={quote} href={href} title={givenBy === null ? quote : givenBy + ui("colon") + quote} className={`grow px-2 ${href === null ? "" : "go pointer-coarse:py-3"}`} words="block truncate" />
      <span className="-me-1.5 flex flex-none">
        {tasks.map((task) => (
          <Link key={task.id} href={`/tasks/${task.id}`} prefetch={false} title={task.title} className="flex size-6 items-center justify-center pointer-coarse:size-11">
            <LightMark shape={shapeOf(task.light)} label={`${task.title}　${wordsOf(task.light)}`} />
          </Link>
        ))}
      </span>
    </li>
  );
}
