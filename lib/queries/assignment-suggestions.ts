import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import { hintsIn } from "@/lib/domain/report/hints/hints-in";
import { spokenOn } from "@/lib/domain/report/hints/spoken-on";
import type { ReportFacts } from "@/lib/domain/report/model";
import { suggestDeadline, type DeadlineSuggestion } from "@/lib/domain/report/suggest-deadline";
import { suggestLead, type LeadSuggestion } from "@/lib/domain/report/suggest-lead";
import type { TaskOrigin } from "@/lib/domain/task/origin";
import { LED_BEFORE, ledBefore } from "@/lib/queries/led-before";

export type UnitChoice = { readonly id: string; readonly name: string; readonly shortName: string; readonly active: boolean };

/** Whom the office may put on a task. */
export type AssignmentChoices = {
  /** In the order of the tree; units no longer active too, for what they are on already. */
  readonly units: readonly UnitChoice[];
  readonly leaders: readonly { readonly id: string; readonly name: string }[];
};

/** What is proposed for a draft, each with its reason; people decide. `text`: the words that name the day. */
export type Suggestions = { readonly leads: readonly LeadSuggestion[]; readonly deadline: DeadlineSuggestion & { readonly text: string | null } };

const LEADS_SHOWN = 3;

const IN_TREE = [{ position: "asc" }, { code: "asc" }] satisfies Prisma.UnitOrderByWithRelationInput[];

const CHOICE = {
  ...{ id: true, name: true, shortName: true, active: true },
  grants: { where: { role: "leader", person: { active: true } }, select: { person: { select: { id: true, name: true } } } },
} as const satisfies Prisma.UnitSelect;

const CANDIDATE = {
  ...CHOICE,
  duties: true,
  tasks: LED_BEFORE,
} as const satisfies Prisma.UnitSelect;

/** The units and leaders to choose from: one query. */
export async function loadAssignmentChoices(): Promise<AssignmentChoices> {
  return choicesOf(await db().unit.findMany({ relationLoadStrategy: "join", orderBy: IN_TREE, select: CHOICE }));
}

/** The same, with a function that proposes lead and day for a draft's words from what each unit has led before: one query, and a long one. */
export async function loadAssignment(): Promise<{ choices: AssignmentChoices; suggest: (draft: Draft) => Suggestions }> {
  const units = await db().unit.findMany({ relationLoadStrategy: "join", orderBy: IN_TREE, select: CANDIDATE });
  const leadsOf = ({ id, title, sources }: Draft) => suggestLead({ words: [title, ...sources.map(({ words }) => words)].join("\n"), units, history: ledBefore(units, id) }).slice(0, LEADS_SHOWN);
  return { choices: choicesOf(units), suggest: (draft) => ({ leads: leadsOf(draft), deadline: deadlineOf(draft) }) };
}

function choicesOf(units: readonly Prisma.UnitGetPayload<{ select: typeof CHOICE }>[]): AssignmentChoices {
  const leaders = new Map(units.flatMap(({ grants }) => grants.map(({ person }) => [person.id, person] as const)));
  return { units: units.map(({ id, name, shortName, active }) => ({ id, name, shortName, active })), leaders: [...leaders.values()] };
}

type Draft = {
  /** Null for a task that is not written yet. */
  readonly id: string | null;
  readonly title: string;
  readonly origin: TaskOrigin;
  /** As they were said, and whether as a shortcoming. */
  readonly sources: readonly { readonly words: string; readonly origin: TaskOrigin }[];
  /** The report that its sources are of. */
  readonly report: Pick<ReportFacts, "title" | "year" | "publishedOn"> | null;
  readonly today: Day;
  /** The site's setting, `11-30`; asked of a draft with a reported year. */
  readonly defaultMonthDay?: string;
};

function deadlineOf({ origin, sources, report, today, defaultMonthDay }: Draft): Suggestions["deadline"] {
  const text = sources.map(({ words }) => words).join("\n");
  const kind = origin === "arrangement" ? "arrangement" : "shortcoming";
  const reportYear = report?.year ?? null;
  let start = 0;
  const hints = sources.flatMap(({ words, origin: own }) => {
    const span = { start, end: start + words.length };
    start = span.end + 1;
    return hintsIn(text, span, { kind: own === "shortcoming" ? own : "arrangement", year: reportYear, publishedOn: report && spokenOn(report) });
  });
  const found = suggestDeadline({ kind, hints, reportYear, today, defaultMonthDay });
  return { ...found, text: found.span ? text.slice(found.span.start, found.span.end) : null };
}
