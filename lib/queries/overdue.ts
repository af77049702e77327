import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import { daysBetween, type Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { isOpen } from "@/lib/domain/task/status";
import { loadClosedFigures, type Share } from "@/lib/queries/closed-figures";
import { loadCoverage, type CoverageFigure } from "@/lib/queries/coverage";
import { LAST_WORDS, lastWordsOf, type LastWords } from "@/lib/queries/last-words";
import { loadSentences, type SentenceLine } from "@/lib/queries/overdue-sentences";
import { asTaskRow, TASK_ROW, type TaskRow, type UnitOfTask } from "@/lib/queries/task-row";
import { byDaysLate, countMetric, loadUnclosedTasks, type UnclosedTask } from "@/lib/queries/unclosed-tasks";

export type OverdueTask = TaskRow & {
  /** Of the lead. */
  readonly lastWords: LastWords | null;
  readonly instructions: number;
};

/** One unit as lead, with a mark for each of its open tasks. */
export type UnitLine = { readonly unit: UnitOfTask; readonly tasks: readonly Pick<UnclosedTask, "id" | "title" | "light">[]; readonly overdue: number };

/** How many, and the worst of them by unit: few enough to name. */
export type SilenceCell = { readonly count: number; readonly named: readonly { readonly id: string; readonly title: string; readonly unit: UnitOfTask }[] };

export type OverduePage = {
  readonly overdue: readonly OverdueTask[];
  readonly overdueCount: number;
  /** Days late of the worst. */
  readonly worst: number;
  /** Sentences of reports that the overdue tasks come from. */
  readonly sentences: number;
  readonly figures: Readonly<Record<"open" | "stalledOrReturned" | "dueSoon", number>> & {
    readonly onTimeOriginal: Share;
    readonly onTimeEffective: Share;
    readonly coverage: CoverageFigure;
  };
  /** Late or not, reporting or silent: four figures. */
  readonly silence: Readonly<Record<"late" | "inTime", { readonly reporting: SilenceCell; readonly silent: SilenceCell }>>;
  readonly byUnit: readonly UnitLine[];
  readonly bySentence: readonly SentenceLine[];
  /** What the office itself owes, whoever's charge the page keeps to; `longest` in days. */
  readonly office: { readonly toReview: number; readonly longest: number; readonly declined: number; readonly pending: number };
};

const SHOWN = 50;

/** More than these are a figure only. */
const NAMED = 3;

/**
 * What is late, whose, for how long, and which sentence it breaks: five queries, figures and lists from the same rows.
 *
 * @param leadUnitIds tasks led by these units; null for all
 */
export async function loadOverduePage(viewer: Viewer, today: Day, leadUnitIds: readonly string[] | null): Promise<OverduePage> {
  const [all, closed, coverage] = await Promise.all([loadUnclosedTasks(viewer, today), loadClosedFigures(viewer, today, leadUnitIds), loadCoverage()]);
  const tasks = leadUnitIds === null ? all : all.filter(({ lead }) => lead !== null && leadUnitIds.includes(lead.id));
  const open = tasks.filter(({ status }) => isOpen(status));
  const late = open.filter(({ light }) => light.light === "red").sort(byDaysLate);
  const [overdue, bySentence] = await Promise.all([loadOverdueRows(viewer, late.slice(0, SHOWN), today), loadSentences(open)]);
  const judged = (metric: "onTimeOriginal" | "onTimeEffective"): Share => ({ count: closed[metric].count, of: closed[metric].of + countMetric(metric, open, today) });
  return {
    overdue,
    overdueCount: late.length,
    worst: late[0]?.light.days ?? 0,
    sentences: new Set(late.flatMap(({ passageIds }) => passageIds)).size,
    figures: {
      open: open.length,
      stalledOrReturned: countMetric("stalledOrReturned", open, today),
      dueSoon: countMetric("dueSoon", open, today),
      onTimeOriginal: judged("onTimeOriginal"),
      onTimeEffective: judged("onTimeEffective"),
      coverage,
    },
    silence: { late: bySilence(late), inTime: bySilence(open.filter(({ light }) => light.light !== "red")) },
    byUnit: byLead(open),
    bySentence,
    office: {
      toReview: countMetric("toReview", all, today),
      longest: Math.max(0, ...all.flatMap(({ status, submittedOn }) => (status === "submitted" && submittedOn !== null ? daysBetween(submittedOn, today) : []))),
      declined: countMetric("declined", all, today),
      pending: coverage.total - coverage.accounted,
    },
  };
}

function bySilence(tasks: readonly UnclosedTask[]): { reporting: SilenceCell; silent: SilenceCell } {
  return { reporting: asCell(tasks.filter(({ silent }) => !silent)), silent: asCell(tasks.filter(({ silent }) => silent)) };
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

function worstFirst(a: UnclosedTask, b: UnclosedTask): number {
  return Number(b.light.light === "red") - Number(a.light.light === "red") || byDaysLate(a, b);
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
