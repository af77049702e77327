import type { Day } from "@/lib/domain/calendar/day";
import { changesHref } from "@/lib/domain/report/editions/changes-address";
import { quoteOf } from "@/lib/domain/report/quote";
import { originalHref, textHref } from "@/lib/domain/report/span-address";
import { lightOf, type LightOf } from "@/lib/domain/task/light";
import type { TaskOrigin } from "@/lib/domain/task/origin";
import type { QuotedRow, TaskPageRow } from "@/lib/queries/task-page-select";
import { asLightFacts } from "@/lib/queries/task-row";

/** The report's words for a task with their neighbours, and the way to them. */
export type ReportSource = {
  readonly id: string;
  /** Whether the report admits or announces it. */
  readonly origin: TaskOrigin;
  readonly before: string;
  readonly words: string;
  readonly after: string;
  readonly path: readonly string[];
  readonly href: string;
  /** The same place on the page of the original; null where it has no pages. */
  readonly pageHref: string | null;
  readonly merged: boolean;
  /** Words that a correction touched: the edition they stand in, and whether the office has yet to say where they went. */
  readonly former: { readonly edition: number; readonly waits: boolean; readonly isGone: boolean; /** What the correction changed. */ readonly changesHref: string } | null;
};

/** Words of another origin: who said them, when, in which document. */
export type OtherSource = {
  readonly id: string;
  readonly origin: TaskOrigin;
  readonly words: string;
  readonly givenBy: string | null;
  readonly givenOn: Day | null;
  readonly documentNumber: string | null;
};

/** Another task of the same sentence. */
export type SisterTask = { readonly id: string; readonly number: string; readonly title: string; readonly light: LightOf; readonly closedOn: Day | null };

const CUT = "……";
/** A mark left at the head of what was cut says nothing. */
const HANGING = /^[、，；,;]+/;
/** Characters of each neighbour: enough to know the place again. */
const REACH = 24;

export function reportSourcesOf({ report, sources }: QuotedRow): ReportSource[] {
  const readings = new Map(report?.readings.map((reading) => [reading.id, reading]));
  return sources.flatMap(({ id, origin, readingId, start, end, quote, passage, merged, anchors = [] }) => {
    const reading = readingId === null ? undefined : readings.get(readingId);
    if (!report || reading === undefined || start === null || end === null) return [];
    const { before, after, cutBefore, cutAfter } = quoteOf(reading.text, { start, end }, REACH);
    const [anchor] = anchors;
    const isFormer = reading.next !== null && anchor !== undefined;
    return {
      ...{ id, origin, merged, words: quote, path: passage?.path ?? [], href: textHref(report.id, { start, end }, reading.number) },
      pageHref: reading.edition.format === "pdf" ? originalHref(report.id, { start, end }, reading.number) : null,
      former: isFormer ? { edition: reading.edition.number, waits: anchor.state === "waiting", isGone: anchor.finding === "gone", changesHref: changesHref(report.id) } : null,
      before: cutBefore ? CUT + before.replace(HANGING, "") : before,
      after: after + (cutAfter ? CUT : ""),
    };
  });
}

export function otherSourcesOf({ sources }: Pick<QuotedRow, "sources">): OtherSource[] {
  return sources.flatMap(({ id, readingId, origin, quote, givenBy, givenOn, documentNumber }) =>
    readingId === null ? { id, origin, words: quote, givenBy, givenOn: givenOn as Day | null, documentNumber } : [],
  );
}

/** Each once, in the order of their numbers. */
export function sistersOf({ sources }: Pick<TaskPageRow, "sources">, today: Day): SisterTask[] {
  const tasks = sources.flatMap(({ passage }) => passage?.sources ?? []).map(({ task }) => task);
  const once = [...new Map(tasks.map((task) => [task.id, task])).values()];
  return once
    .map((task) => ({ id: task.id, number: task.number, title: task.title, light: lightOf(asLightFacts(task), today), closedOn: task.closedOn as Day | null }))
    .sort((a, b) => (a.number < b.number ? -1 : 1));
}
