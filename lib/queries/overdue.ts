import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { TaskMetric } from "@/lib/domain/metrics/definitions";
import type { Viewer } from "@/lib/domain/people/viewer";
import { daysWaiting } from "@/lib/domain/task/waiting";
import { worstFirst } from "@/lib/domain/task/worst-first";
import { loadClosedFigures, type Share } from "@/lib/queries/closed-figures";
import { loadCoverage, type CoverageFigure } from "@/lib/queries/coverage";
import { LAST_WORDS, lastWordsOf, type LastWords } from "@/lib/queries/last-words";
import { bySection, loadSources, type SectionPart } from "@/lib/queries/overdue-sentences";
import { asTaskRow, TASK_ROW, type TaskRow, type UnitOfTask } from "@/lib/queries/task-row";
import { loadUnclosedTasks, tasksOf, type UnclosedTask } from "@/lib/queries/unclosed-tasks";

export type OverdueTask = TaskRow & {
  /** Of the lead. */
  readonly lastWords: LastWords | null;
  readonly instructions: number;
};

/** One unit as lead, with a mark for each of its open tasks. */
export type UnitLine = { readonly unit: UnitOfTask; readonly tasks: readonly Pick<UnclosedTask, "id" | "title" | "light">[]; readonly overdue: number };

/** How many, and which, where they are few enough to name. */
export type SilenceCell = { readonly count: number; readonly named: readonly { readonly id: string; readonly title: string; readonly unit: UnitOfTask }[] };

export type OverduePage = {
  readonly overdue: readonly OverdueTask[];
  readonly overdueCount: number;
  /** Days late of the worst. */
  readonly worst: number;
  readonly figures: Readonly<Record<"open" | "stalledOrReturned" | "dueSoon", number>> & {
    readonly onTimeOriginal: Share;
    readonly onTimeEffective: Share;
    readonly coverage: CoverageFigure;
  };
  /** Late or not, reporting or silent: each open task is in one. */
  readonly silence: Readonly<Record<(typeof SILENCE)[number], SilenceCell>>;
  readonly byUnit: readonly UnitLine[];
  readonly bySection: readonly SectionPart[];
  /** What the office itself owes, whoever's charge the page keeps to; `longest` in days. */
  readonly office: { readonly toReview: number; readonly longest: number; readonly declined: number; readonly pending: number };
};

const SILENCE = ["lateReporting", "lateSilent", "inTimeReporting", "inTimeSilent"] as const satisfies readonly TaskMetric[];

const SHOWN = 50;

/** More than these are a figure only. */
const NAMED = 3;

/**
 * What is late, whose, for how long, and which sentence it breaks: five queries, figures and lists from the same rows.
 *
 * @param leadUnitIds tasks led by these units; null for all
 */
export async function loadOverduePage(viewer: Viewer, today: Day, leadUnitIds: readonly string[] | null): Promise<OverduePage> {
  const [all, closed, coverage, sources] = await Promise.all([loadUnclosedTasks(viewer, today), loadClosedFigures(viewer, today, leadUnitIds), loadCoverage(), loadSources(viewer)]);
  const tasks = leadUnitIds === null ? all : all.filter(({ lead }) => lead !== null && leadUnitIds.includes(lead.id));
  const open = tasksOf("open", tasks, today);
  const late = tasksOf("overdue", open, today).sort(worstFirst);
  const overdue = await loadOverdueRows(viewer, late.slice(0, SHOWN), today);
  const count = (metric: TaskMetric) => tasksOf(metric, open, today).length;
  const judged = (metric: "onTimeOriginal" | "onTimeEffective"): Share => ({ count: closed[metric].count, of: closed[metric].of + count(metric) });
  return {
    overdue,
    overdueCount: late.length,
    worst: late[0]?.light.days ?? 0,
    figures: {
      open: open.length,
      stalledOrReturned: count("stalledOrReturned"),
      dueSoon: count("dueSoon"),
      onTimeOriginal: judged("onTimeOriginal"),
      onTimeEffective: judged("onTimeEffective"),
      coverage,
    },
    silence: Object.fromEntries(SILENCE.map((metric) => [metric, asCell(tasksOf(metric, open, today))])) as OverduePage["silence"],
    byUnit: byLead(open),
    bySection: bySection(sources, open),
    office: {
      toReview: tasksOf("toReview", all, today).length,
      longest: Math.max(0, ...all.map((task) => daysWaiting(task, today) ?? 0)),
      declined: tasksOf("declined", all, today).length,
      pending: coverage.total - coverage.accounted,
    },
  };
}

function asCell(tasks: readonly UnclosedTask[]): SilenceCell {
  if (tasks.length > NAMED) return { count: tasks.length, named: [] };
  return { count: tasks.length, named: tasks.flatMap(({ id, title, lead }) => (lead === null ? [] : { id, title, unit: lead })) };
}

function byLead(open: readonly UnclosedTask[]): UnitLine[] {
  const lines = new Map<string, UnclosedTask[]>();
  for (const task of open) if (task.lead) lines.set(task.lead.id, [...(lines.get(task.lead.id) ?? []), task]);
  return [...lines.values()]
    .map((tasks) => ({ unit: tasks[0]!.lead!, tasks: [...tasks].sort(worstFirst), overdue: tasks.filter(({ light }) => light.light === "red").length }))
    .sort((a, b) => b.overdue - a.overdue || b.tasks.length - a.tasks.length || (a.unit.shortName < b.unit.shortName ? -1 : 1));
}

async function loadOverdueRows(viewer: Viewer, late: readonly UnclosedTask[], today: Day): Promise<OverdueTask[]> {
  if (late.length === 0) return [];
  const rows = await db().task.findMany({
    where: { AND: [visibleTo(viewer), { id: { in: late.map(({ id }) => id) } }] },
    relationLoadStrategy: "join",
    select: {
      ...TASK_ROW,
      units: { select: { ...TASK_ROW.units.select, progress: LAST_WORDS }, orderBy: { position: "asc" } },
      _count: { select: { instructions: true } },
    },
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return late.flatMap(({ id }) => {
    const row = byId.get(id);
    if (!row) return [];
    const task = asTaskRow(row, today);
    const lead = row.units.find(({ relation }) => relation === "lead");
    return { ...task, lastWords: lastWordsOf(lead), instructions: row._count.instructions };
  });
}
